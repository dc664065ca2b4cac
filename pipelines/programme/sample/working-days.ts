import { months } from '#schemas/domains.ts';
import type { Cohort } from './cohorts.ts';
import type { SampleRow } from './csv.ts';
import type { Setting } from './setting.ts';

/**
 * Rows of `working_days`: what each partner reported, in half days; the lead reports more, and some months
 * are empty.
 */
export function workingDayRows({ programme, streams }: Setting, { place, code, lead }: Cohort): SampleRow[] {
	const random = streams('working-days')(place);
	const { from, to } = programme.period;
	const within = months(programme).filter((month) => from.slice(0, 7) <= month && month <= to.slice(0, 7));
	return within.flatMap((month) =>
		programme.domains.activity.flatMap((activity) => {
			if (random.chance(0.25)) return [];
			const days = random.between(1, lead ? 12 : 8) / 2;
			return [{ country: code, month, activity: activity.code, days }];
		})
	);
}
