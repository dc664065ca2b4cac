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
	return { area, most, base, share: Math.round(100 * (full?.[1] ?? 0)) };
};
