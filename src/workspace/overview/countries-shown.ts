import type { Delivery } from '#schemas/delivery.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * The countries that records are about: all of a programme, of whom some may not have delivered yet. One partner's own records are
 * about its country alone; nobody else is missing from them.
 */
export function countriesShown(
	{ countries }: Pick<Programme, 'countries'>,
	matrix: readonly Delivery[],
	own: { country: string | null } | null
): string[] {
	const all = countries.map(({ code }) => code);
	if (own === null) return all;
	if (own.country !== null) return all.filter((code) => code === own.country);
	const there = all.filter((code) => matrix.some((one) => one.country === code && one.state === 'rows'));
	return there.length > 0 ? there : all;
}
