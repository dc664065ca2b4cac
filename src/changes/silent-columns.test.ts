import { afterAll, expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import { imported, programme } from '#import/fixtures/imported.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { Comparer } from './comparer.ts';
import { rowsOf } from './canonical-rows.ts';
import { contributedTables } from '#schemas/tables/all.ts';

const comparer = new Comparer(openEmpty, { programme, catalogue: [] });
afterAll(() => comparer.close());

const participants = contributedTables(programme).find(({ name }) => name === 'participant')!;
const full = [
	'Navn;E-mail;Køn;Alder;Uddannelse;Tilmeldt;Stoppet den;Status;Oprindelsesregion;År i Danmark;Tredjelandsborger;Beskæftigelse',
	'Ida Bæk;ida@mail.example;Kvinde;33;Folkeskole;11-05-2020;01-02-2021;Gennemført;Europa;2–5 år;Ja;Ledig',
	''
].join('\n');
const short = [
	'Navn;E-mail;Tilmeldt',
	'Ida Bæk;ida@mail.example;12-05-2020',
	'Omar Saleh;omar@mail.example;13-05-2020',
	''
].join('\n');

const constants: Recipe['constants'] = [
	['status', 'active'],
	...[
		'gender',
		'age_band',
		'isced_group',
		'origin_region',
		'years_in_country',
		'third_country_national',
		'labour_entry'
	].map((name) => [name, 'undisclosed'])
].map(([name, value]) => ({ target: `participant.${name}`, value: value! }));

it('what a file does not say leaves what is known of people as it is; of new people it says what was given for all', async () => {
	const first = await imported(full);
	const none = new Map<string, Uint8Array<ArrayBuffer>>();
	const base = { country: 'DK', complete: false };
	const before = await comparer.compare({
		...base,
		current: none,
		outcome: first.outcome,
		recipe: first.proposal.recipe
	});
	const toList = (recipe: Recipe): Recipe => ({
		...recipe,
		shape: 'rows',
		table: 'participant',
		constants,
		columns: recipe.columns.map((column, i) => ({
			...column,
			target: ['identity.name', 'identity.email', 'participant.enrolled_on'][i]!
		}))
	});
	const second = await imported(short, { recipe: toList, context: { links: first.outcome.links } });
	const after = await comparer.compare({
		...base,
		current: before.next,
		outcome: second.outcome,
		recipe: toList(second.proposal.recipe)
	});
	const names = Object.keys(participants.columns);
	const rows = rowsOf(participants, after.next.get('participant')!, null).map(({ text }) => text.split(','));
	const cells = (row: string[]) =>
		['enrolled_on', 'exited_on', 'status', 'gender', 'isced_group'].map((name) => row[names.indexOf(name)]);
	expect(rows.map(cells)).toEqual([
		['2020-05-12', '2021-02-01', 'completed', 'woman', '0-2'],
		['2020-05-13', '', 'active', 'undisclosed', 'undisclosed']
	]);
});
