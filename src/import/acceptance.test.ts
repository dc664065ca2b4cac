import { describe, expect, it } from 'vitest';
import { imported } from './fixtures/imported.ts';
import type { Outcome } from './importer.ts';

const faults = ({ problems }: Outcome) =>
	problems
		.filter(({ severity }) => severity === 'row')
		.map(({ code, line, column, value }) => [code, line, column, value]);

describe('columns that mean nothing to the programme', () => {
	it('20: an Excel number among days costs its row', async () => {
		const { outcome } = await imported('navn;dato;belob\nA;2026-02-28;1\nB;45678;2\nC;2026-03-01;3\n');
		expect(faults(outcome)).toEqual([['excel-serial', 3, 'dato', '45678']]);
		expect(outcome).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
	});

	it.each(['dato', 'Startdato', 'Svarsdatum', 'Aloituspäivä', 'pvm', 'Date', 'Enrolment date'])(
		'20: a column called %s that holds nothing but Excel numbers',
		async (name) => {
			const { outcome } = await imported(`kode;${name}\nA;45678\nB;45679\n`);
			expect(faults(outcome).map(([code]) => code)).toEqual(['excel-serial', 'excel-serial']);
		}
	);

	it.each(['Number', 'update', 'belob', 'mandat'])(
		'20: numbers in a column called %s are numbers',
		async (name) => {
			const { outcome } = await imported(`kode;${name}\nA;45678\nB;45679\n`);
			expect(outcome).toMatchObject({ accepted: 2, rejected: 0 });
		}
	);
});

it('9: one odd letter in a file of plain ones is told of, with its line', async () => {
	const rows = Array.from({ length: 6_000 }, (_, i) => `${i};abc`).join('\n');
	const bytes = new TextEncoder().encode(`nr;ord\n${rows}\n`);
	const line = new TextEncoder().encode(`nr;ord\n${rows.split('\n').slice(0, 4_998).join('\n')}\n`).length;
	bytes[line + '4998;'.length] = 0xe6;
	const { looked } = await imported(bytes);
	expect(looked.problems).toEqual([expect.objectContaining({ code: 'invalid-byte', line: 5_000 })]);
	expect(looked.reading.encoding).toBe('windows-1252');
});

it('29: quotes that quote nothing are kept, told of, and move no cell', async () => {
	const { outcome } = await imported('navn;dato\n5" skærm;2021-01-01\n"a"b;2021-01-02\nC;2021-01-03\n');
	expect(outcome).toMatchObject({ read: 3, accepted: 3 });
	expect(outcome.problems.map(({ code, line }) => [code, line])).toEqual([
		['no-target', null],
		['quote-kept', 2],
		['quote-kept', 3]
	]);
});

it('18: of two days in two orders one costs its row, and both are shown', async () => {
	const { proposal, outcome } = await imported('navn;dato\nA;31.12.2026\nB;12/31/2026\n');
	expect(proposal.problems).toContainEqual(
		expect.objectContaining({
			code: 'day-order-mixed',
			severity: 'question',
			args: { first: '31.12.2026', second: '12/31/2026' }
		})
	);
	expect(faults(outcome)).toEqual([['day-order', 3, 'dato', '12/31/2026']]);
});
