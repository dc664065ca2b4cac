import type { CellUnit } from '#schemas/cell.ts';
import type { Translate } from '../translate.ts';

/** How what was achieved differs from what was planned, in words that do not judge. */
export function deviation(t: Translate, achieved: number, planned: number, unit: CellUnit): string {
	const share = unit === 'share';
	const difference = share ? Math.round((achieved - planned) * 100) : achieved - planned;
	if (difference === 0) return t('figures.as-planned');
	const which = difference > 0 ? 'more' : 'fewer';
	const value = t.number(Math.abs(difference));
	return t(share ? `figures.points-${which}` : `figures.${which}-than-planned`, {
		value,
		count: Math.abs(difference)
	});
}
