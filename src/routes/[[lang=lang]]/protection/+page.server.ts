import { outcomesOf } from '#disclosure/deviations.ts';
import { siteProgramme } from '../../figures.server.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** Counts at which every deviation is possible. */
const large = 100;

export const load: PageServerLoad = () => {
	const { area, disclosure } = siteProgramme();
	const { deviation: most, variance, minBase: base } = disclosure;
	const full = outcomesOf(large, { most, variance }).find(([published]) => published === large + most);
	// In how many of 100 cases a number is altered by all that it can be, to one side.
	// One person is told as somebody unless as nobody.
	const seen = outcomesOf(1, { most, variance }).filter(([published]) => published > 0);
	const small = Math.round(100 * seen.reduce((sum, [, probability]) => sum + probability, 0));
	return { area, most, base, share: Math.round(100 * (full?.[1] ?? 0)), small };
};
