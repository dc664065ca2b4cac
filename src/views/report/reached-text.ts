import { hasFigure, targetText } from '#language/figure.ts';
import { reachedClause } from '#language/sentences/reached.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import { countsPeople } from '#schemas/counts-people.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { isReached } from '#schemas/reached.ts';
import { targetOf } from '#schemas/target-of.ts';

type Sources = { programme: Programme; cells: Cell[] };

/**
 * "three of four countries reached 25 participants"; null where fewer than two areas have a target, or one
 * lacks its figure.
 */
export function reachedText(
	t: Translate,
	{ programme, cells }: Sources,
	definition: Definition,
	dims: Record<string, string> = {}
): string | null {
	const aimed = programme.countries.flatMap(({ code }) => {
		const group = { ...dims, country: code };
		const target = targetOf(programme, definition, group);
		const cell = cellOf(cells, definition.id, group);
		return target === null ? [] : [{ cell, target }];
	});
	// A figure of an earlier edition does not show whether the plan is reached today.
	if (aimed.length < 2 || aimed.some(({ cell }) => !hasFigure(cell) || cell.since !== undefined)) return null;
	const targets = [...new Set(aimed.map(({ target }) => target))];
	const unit = aimed.find(({ cell }) => cell)?.cell?.unit ?? definition.unit;
	return reachedClause(t, {
		area: programme.area,
		reached: aimed.filter(({ cell, target }) => hasFigure(cell) && isReached(definition, cell, target))
			.length,
		all: aimed.length,
		target: targets.length === 1 ? targetText(t, targets[0]!, unit) : null,
		people: countsPeople(definition),
		most: definition.direction === 'down'
	});
}
