import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const list = (header: string, values: string[]) =>
	`Navn;E-mail;Køn;Status;${header}\n` +
	values.map((value, i) => `Person ${'abcdef'[i]};p${i}@mail.example;Kvinde;Aktiv;${value}`).join('\n') +
	'\n';

it.each([
	['Tilmeldt den', ['3. maj 2021', 'snart', 'efter ferien'], 'participant.enrolled_on'],
	['Startdato', ['forår', '03-05-2021', 'ukendt dag'], 'participant.enrolled_on'],
	['Anmälningsdatum', ['2021-05-03', 'i våras', 'snart'], 'participant.enrolled_on'],
	['Aloituspäivä', ['3.5.2021', 'keväällä', 'pian'], 'participant.enrolled_on'],
	['Uddannelse', ['Grundskole', 'Kandidat?', 'noget andet', 'ph.d.-forløb'], 'participant.isced_group'],
	['Aldersgruppe', ['30–39 år', 'ung', 'gammel', 'midt imellem'], 'participant.age_band']
])('%s keeps its target beside odd values: %j', async (header, values, target) => {
	const { proposal } = await imported(list(header, values));
	expect(proposal.recipe.columns[4]!.target).toBe(target);
});

it.each([
	['Tilmeldt den', ['snart', 'efter ferien', 'til foråret'], 'values-do-not-fit'],
	['Startdato', ['ja', 'nej', 'måske'], 'values-do-not-fit'],
	['Yndlingsfarve', ['rød', 'grøn', 'blå'], 'left-out-column']
])('%s with %j says why it is left out', async (header, values, code) => {
	const { proposal } = await imported(list(header, values));
	expect(proposal.recipe.columns[4]!.target).toBeNull();
	expect(proposal.problems.filter(({ columnIndex }) => columnIndex === 4).map((one) => one.code)).toEqual([
		code
	]);
});
