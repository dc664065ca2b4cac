import { Document, Packer, Paragraph, TextRun } from 'docx';
import { expect, it } from 'vitest';
import { Footnotes } from '../footnotes.ts';
import { pagesAsInTemplate, pagesAsInWord } from './docx-pages.ts';
import { styles } from './docx-styles.ts';
import { tableOf } from './docx-table.ts';

/** Fields of one line and of many, with words in bold, breaks, long words, right to left, and widths that nearly fit. */
const fields = [
	'12',
	'38 of 42 (90%, interval 78–96)',
	'A final reflection, evaluation and best-practice meeting, hosted in Sweden',
	'Yrittäjyyskoulutuksenkeskeyttäneidenosuuskaikistailmoittautuneista 3',
	'شبكة من المؤسسين',
	'n'.repeat(14),
	''
];
const table = (at: number) =>
	tableOf(
		{
			kind: 'table',
			id: `table-${at}`,
			caption: 'Numbers',
			columns: ['Group', 'Planned', 'Achieved so far by everybody', fields[at % fields.length]!],
			heads: 1,
			rows: Array.from({ length: 9 }, (_, row) => [
				fields[(row + at) % fields.length]!,
				fields[row % fields.length]!,
				row % 4 === 3
					? [
							{ kind: 'text' as const, text: 'strong words', strong: true },
							{ kind: 'break' as const },
							{ kind: 'text' as const, text: 'and others' }
						]
					: fields[(2 * row + at) % fields.length]!,
				'33 of 37 (89%, interval 75–96)'
			])
		},
		{ labels: new Map(), footnotes: new Footnotes(), furniture: { within: String } }
	);

it('finds the pages that it finds when every field of every table is laid out', async () => {
	const found: ReturnType<typeof pagesAsInWord>[] = [];
	const file = new Document({
		styles: styles('en'),
		pageNumbers: (body, context) => {
			for (const estimate of [pagesAsInWord, pagesAsInTemplate]) found.push(estimate(body, context));
			return found[0]!;
		},
		sections: [
			{
				children: Array.from({ length: 16 }, (_, at) => [
					new Paragraph({ heading: 'Heading1', children: [new TextRun(`Section ${at}`)] }),
					table(at)
				]).flat()
			}
		]
	});
	await Packer.toArrayBuffer(file);
	expect(found[0]).toEqual(found[1]);
	expect(found[0]!.pageCount).toBeGreaterThan(6);
});
