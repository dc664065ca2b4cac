import { expect, it } from 'vitest';
import { context, imported, programme } from '../fixtures/imported.ts';
import { openImport } from '../file-importer.ts';
import type { Reading } from '#schemas/recipe.ts';

const side =
	'country;month;activity;days;;country;month;activity;days\n' +
	'DK;2021-01;training;1;;SE;2021-01;training;4\n' +
	'DK;2021-02;training;2;;SE;2021-02;training;5\n' +
	'DK;2021-03;training;3;;;;;\n';

/** Rows of working days under these choices, with the account and the questions. */
async function read(text: string, choices: Partial<Reading>) {
	const bytes = new TextEncoder().encode(text);
	const slice = (from: number, to: number) => Promise.resolve(bytes.slice(from, to));
	const importer = openImport({ name: 'side.csv', size: bytes.length, slice }, programme);
	const { reading, problems } = await importer.look(choices);
	const { recipe, problems: more } = await importer.propose(reading, { recipes: [], table: null });
	const outcome = await importer.convert(
		recipe,
		{ corrections: [], rules: [], skips: [] },
		{ ...context, country: null }
	);
	const csv = outcome.tables.get('working_days')?.csv;
	const { read, accepted, rejected, blank, skipped } = outcome;
	expect(read).toBe(accepted + rejected + blank + skipped);
	return {
		days: csv === undefined ? [] : new TextDecoder().decode(csv).trimEnd().split('\n').slice(1),
		blank,
		codes: [...problems, ...more].map(({ code }) => code)
	};
}

it('of two tables side by side the first is read until somebody chooses', async () => {
	expect(await read(side, {})).toEqual({
		days: ['DK,2021-01,training,1', 'DK,2021-02,training,2', 'DK,2021-03,training,3'],
		blank: 0,
		codes: ['two-tables']
	});
	expect(await read(side, { columns: [5, 9] })).toEqual({
		days: ['SE,2021-01,training,4', 'SE,2021-02,training,5'],
		blank: 1,
		codes: []
	});
});

it.each([
	['three tables', side.replaceAll(/^(.*;)(country|SE)(.*)$/gm, '$1$2$3;;$2$3'), 3],
	['two blank columns between them', side.replaceAll(';;', ';;;'), 2]
])('%s', async (_, text, count) => {
	const { looked } = await imported(text);
	expect(looked.problems.find(({ code }) => code === 'two-tables')?.args['tables']).toBe(count);
});

it.each([
	['weeks of one list', 'navn;man;tir;;man;tir\nBo;x;x;;x;\nIda;;x;;x;x\n'],
	['a blank column in the middle of one table', 'navn;by;;alder\nBo;Odense;;3\nIda;Vejle;;4\n'],
	['a column without a label that has values', 'country;month;;country;month\nDK;2021-01;x;DK;2021-01\n']
])('%s makes no second table', async (_, text) => {
	const { looked } = await imported(text);
	expect(looked.problems.map(({ code }) => code)).not.toContain('two-tables');
	expect(looked.reading.columns).toBeUndefined();
});
