import type { CellUnit } from '#schemas/cell.ts';
import type { Translate } from '../translate.ts';

/** How the result differs from the plan, in neutral words; a share in whole percentage points. */
export function deviationText(t: Translate, achieved: number, planned: number, unit: CellUnit): string {
	const share = unit === 'share';
	const count = share ? Math.round((achieved - planned) * 100) : achieved - planned;
	if (count === 0) return t('figures.as-planned');
	const which = count > 0 ? 'more' : 'fewer';
	const args = { value: t.number(Math.abs(count)), count: Math.abs(count) };
	return t(share ? `figures.points-${which}` : `figures.${which}-than-planned`, args);
}
