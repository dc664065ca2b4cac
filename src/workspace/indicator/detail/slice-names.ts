import { counted } from '#indicators/detail/excluded-cells.ts';
import { numberText } from '#language/figure.ts';
import { codeName } from '#language/names.ts';
import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';
import type { CellUnit } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';

/** Why a unit is excluded, in words; or that it is counted. */
export const exclusionText = (t: Translate, code: string): string =>
	code === counted ? t('indicator.left-counted') : t(`indicator.left-${code}` as MessageKey);

/** The name of a band of values: "2 to under 4", or one value. */
export function bandName(t: Translate, band: string, unit: CellUnit): string {
	const [from, to] = band.split('..').map(Number);
	if (from === undefined || to === undefined || Number.isNaN(from))
		return t(`indicator.band-${band}` as MessageKey);
	const end = (value: number) =>
		unit === 'points' || unit === 'index-points' ? numberText(t, value, unit) : t.number(value);
	return from === to ? end(from) : t('indicator.band', { from: end(from), to: end(to) });
}

/** Two countries that are compared, in the programme's order. */
export const countryPairName = (
	t: Translate,
	programme: Programme,
	country: string,
	against: string
): string =>
	t('indicator.against', {
		one: codeName(t, programme, 'country', country),
		other: codeName(t, programme, 'country', against)
	});
