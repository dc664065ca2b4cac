import { minUnits } from '#indicators/detail/difference-cells.ts';
import { severalToEach, type Counted } from '#indicators/detail/few-people.ts';
import { ratioText } from '#language/figure.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';

/** What stands in the place of an estimate that is not given, and what it is made of. */
export function fewText(t: Translate, definition: Counted, cell: Cell): { value: string; more: string } {
	const visits = cell.n >= minUnits && severalToEach(definition);
	return {
		value: t(visits ? 'figures.few-people' : 'figures.few'),
		more: ratioText(t, { ...cell, value: 0 }) || `n\u00a0=\u00a0${t.number(cell.n)}`
	};
}
