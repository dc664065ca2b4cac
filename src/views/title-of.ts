import { current, numberText, shown } from '#language/figure.ts';
import { codeName, dimName, indicatorName } from '#language/names.ts';
import { changeTitle } from '#language/sentences/change.ts';
import { largestTitle } from '#language/sentences/largest.ts';
import { reachedTitle } from '#language/sentences/reached.ts';
import { spreadTitle } from '#language/sentences/spread.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOf } from '#schemas/target-of.ts';
import { measureOf } from '#schemas/measure.ts';
import type { Breakdown } from './rows-of.ts';

/** The sentence that says what a breakdown shows: first whether targets were reached, where some were stated. */
export function titleOf(t: Translate, programme: Programme, one: Breakdown): string {
	const { definition, dim, parts, whole } = one;
	const measured = whole ?? parts[0];
	const name = indicatorName(t, definition, measured && measureOf(measured));
	if (definition.kind === 'paired-change' || definition.kind === 'paired-share')
		return changeTitle(t, name, whole);
	const aimed = parts.flatMap((cell) => {
		const target = targetOf(programme, definition, cell.dims);
		return target === null || dim !== 'country' ? [] : [{ cell, target }];
	});
	const counted = definition.kind === 'count' || definition.kind === 'sum';
	if (aimed.length > 1 && aimed.every(({ cell }) => shown(cell) && current(cell))) {
		const targets = [...new Set(aimed.map(({ target }) => target))];
		return reachedTitle(t, name, {
			area: programme.area,
			reached: aimed.filter(({ cell, target }) => shown(cell) && cell.value >= target).length,
			all: aimed.length,
			target: targets.length === 1 ? numberText(t, targets[0]!, aimed[0]!.cell.unit) : null,
			people: counted && definition.counts === 'participant'
		});
	}
	if (counted && dim !== 'country') {
		const labelled = parts.map((cell) => ({ cell, label: codeName(t, programme, dim, cell.dims[dim]!) }));
		return largestTitle(t, dimName(t, programme, dim), labelled, whole);
	}
	return spreadTitle(t, name, whole, parts, dim === 'country' ? programme.area : 'group');
}
