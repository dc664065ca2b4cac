import { describe, expect, it } from 'vitest';
import { readCatalogue } from '#indicators/catalogue.ts';
import { readFolder } from '#pipelines/editions/edition-folder.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { asCell } from '#edition/as-cell.ts';
import { readEdition } from '#edition/read-edition.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureDims } from '#schemas/measure.ts';
import { frontFigures } from './front-figures.ts';
import { reported } from './reported.ts';

const published = (folder: string) => {
	const { programme, catalogue, cells } = readEdition(readFolder(folder));
	return { programme, catalogue, cells: cells.map(asCell) };
};
const nordic = published('data/editions/2021-07');
const ids = (found: readonly Definition[]) => found.map(({ id }) => id);

/** A programme without an edition, with a figure for everything. */
function filled(dir: string) {
	const programme = readProgramme(dir);
	const catalogue = readCatalogue(dir, programme);
	const cells = catalogue.map((definition): Cell => {
		const { id: indicator, unit, measures } = definition;
		const dims = measureDims(definition, measures[0]?.id);
		const rest = { numerator: null, denominator: null, low: null, high: null, n: 20, unit };
		return { indicator, version: 1, dims, value: 1, status: 'ok', ...rest };
	});
	return { programme, catalogue, cells };
}

it('has one chart a section of the report, the primary outcomes among them, in its order', () => {
	expect(ids(frontFigures(nordic))).toEqual([
		'participants-enrolled',
		'dinners-held',
		'attendance-rate',
		'course-completion-rate',
		'ese-change',
		'network-cumulative-ties'
	]);
});

it('follows a programme that names so few itself, in its order, and reports all others beside', () => {
	const front = ['ese-change', 'women-share', 'kickoff-days-delivered'];
	const programme = { ...nordic.programme, front };
	// A single number is no chart.
	expect(ids(frontFigures({ ...nordic, programme }))).toEqual(['ese-change', 'women-share']);
	expect(reported(programme, nordic.catalogue)).toHaveLength(nordic.catalogue.length);
	expect(reported(nordic.programme, nordic.catalogue)).toHaveLength(nordic.programme.front!.length);
});

it('draws no figure that the edition does not give', () => {
	const cells = nordic.cells.map((cell) =>
		cell.indicator === 'attendance-rate' ? { ...cell, value: null, status: 'small-base' as const } : cell
	);
	const found = ids(frontFigures({ ...nordic, cells }));
	expect(found).not.toContain('attendance-rate');
	expect(found).toHaveLength(6);
	expect(frontFigures({ ...nordic, cells: [] })).toEqual([]);
});

describe.each(['data/programmes/oulad', 'data/programmes/coderefinery', 'data/programmes/rescue-teams'])(
	'%s',
	(dir) => {
		it('has at most six, each once, and nothing that its report leaves out', () => {
			const sources = filled(dir);
			const found = ids(frontFigures(sources));
			expect(found.length).toBeGreaterThan(1);
			expect(found.length).toBeLessThanOrEqual(6);
			expect(new Set(found).size).toBe(found.length);
			expect(ids(reported(sources.programme, sources.catalogue))).toEqual(expect.arrayContaining(found));
		});
	}
);
