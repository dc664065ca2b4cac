import { cohortAt, type Cohort } from './cohorts.ts';
import type { Setting } from './setting.ts';

/**
 * What decides a participant's path. Cheap to derive, so that any other participant can be looked up by index
 * alone.
 */
export interface Member {
	index: number;
	cohort: Cohort;
	enrolled: number;
	/** When the first questionnaire was due. */
	baseline: number;
	/** The last day in the programme. */
	leaves: number;
	withdrawn: boolean;
	/** 0 hardly ever comes, 1 nearly always. */
	commitment: number;
}

const lateShare = 0.14;
const withdrawal = { least: 0.06, range: 0.26 };

export function memberships(setting: Setting, cohorts: readonly Cohort[]): (index: number) => Member {
	const stream = setting.streams('member');
	return (index) => {
		const random = stream(index);
		const commitment = 1 - random.unit() * (0.35 + 0.65 * random.unit());
		const late = random.chance(lateShare);
		const enrolled = late
			? random.between(setting.at(0.4), setting.at(0.6))
			: random.between(setting.at(0.02), setting.at(0.16)) +
				random.between(0, setting.at(0.14) - setting.from);
		const withdrawn = random.chance(withdrawal.least + withdrawal.range * (1 - commitment));
		const leaves = withdrawn
			? random.between(enrolled + 20, setting.at(0.88))
			: random.between(setting.at(0.84), setting.to - 28);
		return {
			index,
			cohort: cohortAt(cohorts, index),
			enrolled,
			baseline: enrolled + random.between(0, 13),
			leaves,
			withdrawn,
			commitment
		};
	};
}
