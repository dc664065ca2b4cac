import { asCell } from '#edition/as-cell.ts';
import type { Draft } from '#edition/draft.ts';
import { absentText, figureText, hasFigure } from '#language/figure.ts';
import { breakdownName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import { coveredFigure } from '#language/whole.ts';
import { cellName } from '#schemas/cell-name.ts';
import { cellOf } from '#schemas/cell-of.ts';
import { cellStatus } from '#schemas/cell.ts';
import type { EditionCell, EditionHead } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import { groupsOf, measureDims, measureOf } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';

/** The kinds of figures that an edition made today can have. */
const kinds = cellStatus.exclude(['suppressed', 'held']).options;

/** How many figures there are of each kind, as a sentence: "333 figures: 79 exact, 210 altered by at most 2 and 44 of too few people." */
export function countsSentence(
	t: Translate,
	{ cells, policy }: Pick<EditionHead, 'cells' | 'policy'>
): string {
	const counts = kinds.map((kind) => ({ kind, count: cells[kind] ?? 0 })).filter(({ count }) => count > 0);
	const altered = Number(policy['deviation'] ?? 0);
	return t('publish.counts', {
		count: counts.reduce((sum, { count }) => sum + count, 0),
		clause: t.list(counts.map(({ kind, count }) => t(`publish.count-${kind}`, { count, altered })))
	});
}

/** What a published figure is: exact, altered, or why there is none. */
function kindOf(t: Translate, cell: EditionCell): string {
	const shown = asCell(cell);
	if (!hasFigure(shown)) return absentText(t, shown);
	return cell.altered === undefined
		? t('publish.is-exact')
		: t('publish.is-altered', { altered: cell.altered });
}

/** A published figure, and what the records have in its place. */
export interface FigureRow {
	group: string;
	published: string;
	records: string;
	is: string;
}

/** Every figure of a definition in a draft: of all, and of each group of each breakdown. */
export function figureRows(
	t: Translate,
	{ programme, cells, truth }: Pick<Draft, 'programme' | 'cells' | 'truth'>,
	definition: Definition
): FigureRow[] {
	const counted = new Map(
		truth.filter(({ indicator }) => indicator === definition.id).map((cell) => [cellName(cell), cell])
	);
	const none = '–';
	return cells
		.filter(({ indicator }) => indicator === definition.id)
		.map((cell) => {
			const shown = asCell(cell);
			const target = targetOfCell(programme, definition, shown);
			const was = counted.get(cellName(cell));
			const measure = definition.measures.find(({ id }) => id === measureOf(cell));
			return {
				group: [...(measure ? [t.text(measure.name)] : []), breakdownName(t, programme, groupsOf(cell))].join(
					', '
				),
				published: hasFigure(shown) ? figureText(t, shown, target) : none,
				records: hasFigure(was) ? figureText(t, was, target) : none,
				is: kindOf(t, cell)
			};
		});
}

/** The published figure of all that an edition's list of figures gives for a definition; empty where the draft does without it. */
export function figureOfAll(
	t: Translate,
	{ programme, cells }: Pick<Draft, 'programme' | 'cells'>,
	definition: Definition
): string {
	const own = cells.filter(({ indicator }) => indicator === definition.id).map(asCell);
	const cell = cellOf(own, definition.id, measureDims(definition, definition.measures[0]?.id));
	if (!cell) return '';
	return coveredFigure(t, programme, cell, { target: targetOfCell(programme, definition, cell) });
}
