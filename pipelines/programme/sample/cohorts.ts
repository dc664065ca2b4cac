import type { Setting } from './setting.ts';

/** The participants of one area: indices `start` up to, not including, `start + size`. */
export interface Cohort {
	/** Place in the programme's list of areas. */
	place: number;
	code: string;
	start: number;
	size: number;
	/** This area stays visibly below the plan: fewer participants, fewer sessions. */
	behind: boolean;
	lead: boolean;
}

const share = { behind: 0.68, spread: 0.035 };

/** Distributes the participants about evenly over the areas, except for one that is behind. */
export function cohortsOf(setting: Setting, participants: number): Cohort[] {
	const { countries } = setting.programme;
	const behind = countries.length > 1 ? Math.floor(countries.length / 2) : -1;
	const lead = Math.max(
		0,
		countries.findIndex((country) => country.partner.lead)
	);
	const random = setting.streams('cohorts')(0);
	const weights = countries.map((_, place) =>
		place === behind ? share.behind : 1 + share.spread * (2 * random.unit() - 1)
	);
	const sum = weights.reduce((sum, weight) => sum + weight, 0);
	let passed = 0;
	let start = 0;
	return countries.map(({ code }, place) => {
		passed += weights[place]!;
		const end = Math.round((participants * passed) / sum);
		const cohort = { place, code, start, size: end - start, behind: place === behind, lead: place === lead };
		start = end;
		return cohort;
	});
}

/** The cohort of a participant. */
export function cohortAt(cohorts: readonly Cohort[], index: number): Cohort {
	return cohorts.find((cohort) => index < cohort.start + cohort.size)!;
}
