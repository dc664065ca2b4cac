import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { readProgramme } from '../read-programme.ts';
import { convertCoderefinery } from './coderefinery.ts';
import { figuresOf } from './fixture/figures.ts';
import { invented as inventedForms } from './fixture/coderefinery.ts';
import { invented as inventedCut } from './fixture/oulad.ts';
import { convertOulad, ouladFiles } from './oulad.ts';
import { sources } from './sources.ts';

type Figures = Awaited<ReturnType<typeof figuresOf>>;
const real = '../shared/real';
const oulad = readProgramme('data/programmes/oulad');
const coderefinery = readProgramme('data/programmes/coderefinery');

/** A ratio as counted by hand. */
const ratio = (cell: Cell | undefined) => cell && `${cell.numerator}/${cell.denominator} ${cell.status}`;
const value = (cell: Cell | undefined) => cell?.value;

function withFigures(make: () => Promise<Figures>): () => Figures {
	let figures: Figures;
	beforeAll(async () => {
		figures = await make();
	});
	afterAll(() => figures.close());
	return () => figures;
}

describe('figures of an invented cut of Open University courses', () => {
	const figures = withFigures(() => figuresOf('oulad', convertOulad(inventedCut, oulad)));

	it.each([
		['women-share', '', '3/4 ok'],
		['retention-rate', '', '1/2 ok'],
		['course-start-rate', '', '2/4 ok'],
		['passed-share', 'both', '1/4 ok'],
		['passed-share', 'AAA', '1/2 ok'],
		['passed-share', 'GGG', '0/2 ok'],
		['submission-share', 'both', '3/8 ok'],
		['submission-share', 'GGG', '1/4 ok']
	])('%s %s is %s', async (indicator, group, expected) => {
		expect(ratio((await figures().cells(indicator)).get(group))).toBe(expected);
	});

	it('accepts every row', () => {
		expect(figures().ingested).toMatchObject({ read: 12, accepted: 12, rejected: 0, faults: {} });
	});
});

describe('figures of invented workshop forms', () => {
	const figures = withFigures(() =>
		figuresOf('coderefinery', convertCoderefinery(inventedForms, coderefinery))
	);

	it.each([
		['version-control-use', 'baseline', '2/3 ok'],
		['version-control-use', 'endline', '1/2 ok'],
		['testing-use', 'baseline', '2/3 ok'],
		['code-review-use', 'baseline', '1/2 ok'],
		['code-review-use', 'endline', '1/1 ok'],
		['collaboration-easier', '', '0/1 ok']
	])('%s %s is %s', async (indicator, group, expected) => {
		expect(ratio((await figures().cells(indicator)).get(group))).toBe(expected);
	});

	it('refuses a change within persons, and says why', async () => {
		const cells = await figures().cells('tools-change', ['country']);
		expect(cells.size).toBe(6);
		for (const cell of cells.values())
			expect(cell).toMatchObject({ value: null, status: 'not-applicable', reason: 'unlinked-waves', n: 0 });
	});
});

describe.skipIf(!existsSync(join(real, 'oulad')))(
	`figures of ${real}/oulad (skipped where it is missing)`,
	() => {
		const figures = withFigures(() => figuresOf('oulad', sources.oulad!(join(real, 'oulad'), oulad)));
		/** The raw rows, read without any of our code: course, gender, region, result. */
		const raw = existsSync(join(real, 'oulad'))
			? readFileSync(join(real, 'oulad', ouladFiles.studentInfo), 'utf8')
					.trim()
					.split(/\r?\n/)
					.slice(1)
					.map((line) => line.split(','))
					.map((cells) => ({ course: cells[1]!, gender: cells[3]!, region: cells[4]!, result: cells[11]! }))
			: [];
		const results = { completed: ['Pass', 'Distinction'], failed: ['Fail'], withdrawn: ['Withdrawn'] };

		it('accepts every row', () => {
			expect(figures().ingested).toMatchObject({ read: 11_818, accepted: 11_818, rejected: 0, faults: {} });
		});

		it('counts every result of every course as the raw file has it, in all and in each region', async () => {
			const cells = await figures().cells('final-results', ['country']);
			for (const course of ['AAA', 'GGG'])
				for (const [name, words] of Object.entries(results)) {
					const those = raw.filter((row) => row.course === course && words.includes(row.result));
					expect(value(cells.get(`${course}-${name}`))).toBe(those.length);
					for (const { code, name: region } of oulad.countries)
						expect(value(cells.get(`${code}/${course}-${name}`))).toBe(
							those.filter((row) => row.region === region.en).length
						);
				}
		});

		it('counts women as the raw file has them, in all and in each region', async () => {
			const cells = await figures().cells('women-share', ['country']);
			const women = (rows: typeof raw) =>
				`${rows.filter((row) => row.gender === 'F').length}/${rows.length} ok`;
			expect(ratio(cells.get(''))).toBe(women(raw));
			for (const { code, name } of oulad.countries)
				expect(ratio(cells.get(code))).toBe(women(raw.filter((row) => row.region === name.en)));
		});

		it.each([
			['women-share', '', '923/1335 ok'],
			['passed-share', 'AAA', '278/383 ok'],
			['passed-share', 'GGG', '592/952 ok'],
			['retention-rate', '', '870/996 ok'],
			['course-start-rate', '', '1184/1335 ok'],
			['submission-share', 'both', '7583/10483 ok']
		])('%s %s is %s, counted by hand', async (indicator, group, expected) => {
			expect(ratio((await figures().cells(indicator)).get(group))).toBe(expected);
		});
	}
);

describe.skipIf(!existsSync(join(real, 'coderefinery')))(
	`figures of ${real}/coderefinery (skipped where it is missing)`,
	() => {
		const figures = withFigures(() =>
			figuresOf('coderefinery', sources.coderefinery!(join(real, 'coderefinery'), coderefinery))
		);

		it('accepts every row', () => {
			expect(figures().ingested).toMatchObject({ read: 1653, accepted: 1653, rejected: 0, faults: {} });
		});

		it.each([
			['version-control-use', 'baseline', '261/407 ok'],
			['version-control-use', 'endline', '86/92 ok'],
			['version-control-use', 'FI/baseline', '84/136 ok'],
			['version-control-use', 'NO/endline', '14/15 ok'],
			['version-control-use', 'IS/endline', '0/0 not-applicable'],
			['testing-use', 'baseline', '24/386 ok'],
			['testing-use', 'SE/baseline', '6/87 ok'],
			['testing-use', 'endline', '43/92 ok'],
			['code-review-use', 'baseline', '24/386 ok'],
			['code-review-use', 'DK/endline', '8/24 ok'],
			['collaboration-easier', '', '55/65 ok']
		])('%s %s is %s, counted by hand', async (indicator, group, expected) => {
			expect(ratio((await figures().cells(indicator, ['country'])).get(group))).toBe(expected);
		});

		it('refuses a change within persons, and says why', async () => {
			const cells = await figures().cells('tools-change', ['country']);
			expect([...cells.values()].map((cell) => cell.reason)).toEqual(Array(6).fill('unlinked-waves'));
		});
	}
);
