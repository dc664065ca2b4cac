import type { CellUnit } from '#schemas/cell.ts';
import { shown, shownDifference } from '../shown.ts';
import type { Translate } from '../translate.ts';

/** What arithmetic may add to a result that is the plan. */
const noise = 1e-9;

/** Whether a result is exactly the plan; what only rounds to it is not. */
export const isAsPlanned = (achieved: number, planned: number): boolean =>
	Math.abs(achieved - planned) <= noise;

/** How far a result is from the plan, as a signed number for a narrow column; 0 only where it is the plan. */
export function signedDeviation(t: Translate, achieved: number, planned: number, unit: CellUnit): string {
	const apart = achieved - planned;
	const { number, digits } = shownDifference(apart, unit);
	return t.signed(number, digits ?? (Number.isInteger(number) ? 0 : 1));
}

/** How the result differs from the plan, in neutral words; a share in whole percentage points. */
export function deviationText(t: Translate, achieved: number, planned: number, unit: CellUnit): string {
	if (isAsPlanned(achieved, planned)) return t('figures.as-planned');
	const which = achieved > planned ? 'more' : 'fewer';
	const apart = shown(Math.abs(achieved - planned), unit === 'share' ? 'percentage-points' : unit);
	const args = { value: t.number(apart.number, apart.digits), count: apart.number };
	if (unit === 'share' || unit === 'percentage-points')
		return t(apart.side === null ? `figures.points-${which}` : `figures.points-just-${which}`, args);
	const value = apart.side === null ? args.value : t('figures.under-value', args);
	return t(`figures.${which}-than-planned`, { ...args, value });
}
