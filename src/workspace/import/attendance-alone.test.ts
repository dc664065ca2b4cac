import { expect, it } from 'vitest';
import type { Changes } from '#changes/compare-import.ts';
import { Comparer } from '#changes/comparer.ts';
import type { Tables } from '#changes/table-changes.ts';
import { openEmpty } from '#engine/node.ts';
import { imported, programme, towards, undisclosedPeople } from '#import/fixtures/imported.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { loadMessages } from '#language/messages.ts';
import { textsFor } from '#language/texts-for.ts';
import { translator } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { figureTexts } from './change-texts.ts';

const names = ['Ada', 'Bo', 'Cai'];
const people = ['navn;e-mail;startdato', ...names.map((one) => `${one};${one}@example.dk;01.09.2020`)].join(
	'\n'
);
const sheet = [
	'navn;e-mail;Mentordag 01.10.2020;Mentordag 05.11.2020;Netværksmiddag 12.11.2020',
	...names.map((one, i) => `${one};${one}@example.dk;${i === 2 ? ';;' : 'x;x;x'}`)
].join('\n');
const list = towards(['identity.name', 'identity.email', 'participant.enrolled_on'], {
	shape: 'rows',
	table: 'participant',
	constants: undisclosedPeople
});
const cell: Cell = {
	indicator: 'attendance-rate',
	version: 1,
	dims: {},
	n: 59,
	value: 32 / 59,
	unit: 'share',
	low: 0.4,
	high: 0.7,
	numerator: 32,
	denominator: 59,
	status: 'ok'
};
const t = translator('en', await loadMessages('en'));
const shown = textsFor({ programme, catalogue: readCatalogue('data', programme) }, ['en']);

/** What an import of one file after the other tells, of the last one. */
async function last(files: { text: string; recipe: (one: Recipe) => Recipe }[]) {
	const comparer = new Comparer(openEmpty, { programme, catalogue: shown.catalogue });
	let current: Tables = new Map();
	const links = new Map<string, string>();
	let told: Changes | null = null;
	for (const { text, recipe } of files) {
		let used: Recipe | undefined;
		const { outcome } = await imported(text, {
			recipe: (one) => (used = recipe(one)),
			context: { links }
		});
		expect(outcome.problems.filter(({ severity }) => severity !== 'warn')).toEqual([]);
		for (const [token, id] of outcome.links) links.set(token, id);
		told = await comparer.compare({ country: 'DK', current, outcome, recipe: used!, complete: false });
		current = told.next;
	}
	comparer.close();
	return told!;
}

it('a list of who came alone tells of no expert and no event of another kind, before it is accepted too', async () => {
	const changes = await last([
		{ text: people, recipe: list },
		{ text: sheet, recipe: (one) => one }
	]);
	expect(changes.warnings.map(({ code }) => code)).not.toContain('V11-no-expert');
	const { rows } = figureTexts(t, shown.programme, changes);
	const own = rows.filter(([, group]) => group === 'Denmark');
	expect(own.map(([name, , ...values]) => [name, ...values])).toEqual([
		['Networking dinners held', 'not collected', '1 event'],
		['Mentor days held', 'not collected', '2 events'],
		['Attendance at dinners and mentor days', 'not collected', 'fewer than 10 (6 of 9)'],
		['Contact hours per participant', 'not collected', 'fewer than 10 (n\u00a0=\u00a01)'],
		['Reached the minimum participation', 'not collected', 'nothing to count']
	]);
});

it('a figure that reads the same afterwards is not among those that change', () => {
	const definition = shown.catalogue.find(({ id }) => id === 'attendance-rate')!;
	const before = { ...cell, partly: { registers: { held: 8, delivered: 4 } } };
	const changes = { figures: [{ definition, dims: {}, before, after: cell }] };
	expect(figureTexts(t, shown.programme, changes).rows).toEqual([]);
	const after = { ...cell, value: 0.5, numerator: 20, denominator: 40 };
	const moved = { figures: [{ definition, dims: {}, before, after }] };
	expect(figureTexts(t, shown.programme, moved).rows).toHaveLength(1);
});
