import { describe, expect, it } from 'vitest';
import { openImport } from '#import/file-importer.ts';
import type { SourceFile } from '#import/importer.ts';
import { readProgramme } from '../read-programme.ts';
import { exportsOf } from './all.ts';
import type { Export } from './export.ts';
import { scoreOf, addedScores, type Score } from './fixtures/score.ts';

const programme = readProgramme('data');
const files = await exportsOf(programme);

const asFile = ({ name, bytes }: Export): SourceFile => ({
	name,
	size: bytes.byteLength,
	slice: (from, to) => Promise.resolve(bytes.subarray(from, to))
});

describe('exports of every tool, with invented people', () => {
	it('are at least forty', () => expect(files.length).toBeGreaterThanOrEqual(40));

	const scores: Score[] = [];

	it.each(files)('$name is read as it was written, and its columns find their targets', async (file) => {
		const importer = openImport(asFile(file), programme);
		const looked = await importer.look({});
		const { encoding, delimiter, headerRows } = looked.reading;
		const proposal = await importer.propose(looked.reading, { recipes: [], table: null });
		expect({ encoding, delimiter, headerRows, records: proposal.records }).toEqual({
			encoding: file.encoding,
			delimiter: file.delimiter,
			headerRows: file.headerRows,
			records: file.records
		});
		expect(looked.header).toHaveLength(file.truth.length);
		scores.push(
			scoreOf(
				file,
				looked.header,
				proposal.recipe.columns.map(({ target }) => target)
			)
		);
	});

	it('have the right target proposed for at least 95 % of the columns with one, and less than 1 % wrong', () => {
		const { targeted, right, columns, wrong, misses } = addedScores(scores);
		const share = { right: right / targeted, wrong: wrong / columns };
		console.log(
			`targets proposed rightly ${right} of ${targeted} (${(100 * share.right).toFixed(1)} %), wrongly ${wrong} of ${columns} (${(100 * share.wrong).toFixed(2)} %)`
		);
		for (const miss of misses)
			console.log(
				`  ${miss.file}: "${miss.column}" wanted ${miss.wanted.join(' or ') || 'none'}, got ${miss.proposed}`
			);
		expect(scores).toHaveLength(files.length);
		expect(share.right).toBeGreaterThanOrEqual(0.95);
		expect(share.wrong).toBeLessThan(0.01);
	});
});
