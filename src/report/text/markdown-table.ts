import type { fromMarkdown } from 'mdast-util-from-markdown';
import { columnWidths } from '../document/column-widths.ts';
import { wordsOf, type Inline } from '../document/inline.ts';
import type { Side, Table } from '../document/table.ts';
import { inlinesOf } from './markdown-inlines.ts';
import { refuse, type Reading } from './reading.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number];
type TableNode = Extract<Node, { type: 'table' }>;

const sides = { left: 'left', center: 'middle', right: 'right', none: null } as const satisfies Record<
	string,
	Side | null
>;

/** A table of the authors. Its first column names the rows; columns are as wide as their longest words ask, within bounds. */
export function tableOf(
	{ align, children: [head, ...body] }: TableNode,
	reading: Reading,
	{ id, caption }: { id: string; caption: string }
): Table {
	const columns = head!.children.map((cell) => {
		const content = inlinesOf(cell.children, reading);
		if (content.some(({ kind }) => kind === 'note')) refuse(reading, 'in-heading', cell, wordsOf(content));
		return wordsOf(content);
	});
	const rows = body.map((row) => {
		const cells = row.children.map((cell): Inline[] => inlinesOf(cell.children, reading));
		if (cells.length > columns.length) refuse(reading, 'table-row', row, wordsOf(cells.at(-1)!));
		return columns.map((_, at) => cells[at] ?? []);
	});
	const said = columns.map((_, at) => sides[align?.[at] ?? 'none']);
	return {
		...{ kind: 'table', id, caption, columns, heads: 1, rows, widths: columnWidths({ columns, rows }) },
		...(said.some((side) => side !== null) ? { sides: said } : {})
	};
}
