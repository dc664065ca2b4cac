import type { Block, Furniture } from './document.ts';

/** The labels of all captions by their ids, in the order of the report: "Figure 1", "Table 1". */
export function labelsOf(
	blocks: readonly Block[],
	{ figure, table }: Pick<Furniture, 'figure' | 'table'>
): Map<string, string> {
	const labels = new Map<string, string>();
	const counted = { figure: 0, table: 0 };
	for (const block of blocks)
		if (block.kind === 'figure') labels.set(block.id, figure(++counted.figure));
		else if (block.kind === 'table') labels.set(block.id, table(++counted.table));
	return labels;
}
