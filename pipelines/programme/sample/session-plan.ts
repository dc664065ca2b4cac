import { iso, weekdayFrom } from './days.ts';
import { plannedNumber, type Setting } from './setting.ts';

/** A planned session. */
export interface Planned {
	type: string;
	day: number;
	hours: number;
}

const friday = 5;
const saturday = 6;
const tuesday = 2;
const wednesday = 3;
const thursday = 4;

/** Kinds that the programme does not have are omitted. */
const known = (setting: Setting, planned: Planned[]): Planned[] => {
	const types = new Set(setting.programme.domains.session_type.map((entry) => entry.code));
	return planned.filter(({ type }) => types.has(type));
};

/** First days of the months that are wholly within the period. */
function months(setting: Setting): number[] {
	const first: number[] = [];
	for (let day = setting.from; day <= setting.to - 27; day++) if (iso(day).endsWith('-01')) first.push(day);
	return first;
}

/** The plan of each area: dinners over the whole period, and mentor days, no two of them in one month. */
export function areaPlan(setting: Setting): Planned[] {
	const dinners = plannedNumber(setting.programme, 'dinners-held', 6);
	const usable = months(setting).slice(2, -1);
	const mentorDays = Math.min(usable.length, plannedNumber(setting.programme, 'mentor-days-held', 10));
	return known(setting, [
		...Array.from({ length: dinners }, (_, n) => ({
			type: 'networking_dinner',
			day: weekdayFrom(setting.at(0.09 + (0.8 * n) / Math.max(1, dinners - 1)), friday),
			hours: 3
		})),
		...Array.from({ length: mentorDays }, (_, n) => ({
			type: 'mentor_day',
			day: weekdayFrom(usable[Math.floor((n * usable.length) / mentorDays)]! + 7, saturday),
			hours: 5
		}))
	]);
}

/** The joint plan of the partners: the kick-off days in a row, a meeting each quarter, and the final evaluation. */
export function jointPlan(setting: Setting): Planned[] {
	const kickoff = weekdayFrom(setting.at(0.1), wednesday);
	const days = plannedNumber(setting.programme, 'kickoff-days-delivered', 3);
	const quarters = months(setting).filter((day) => ['03', '06', '09', '12'].includes(iso(day).slice(5, 7)));
	return known(setting, [
		...Array.from({ length: days }, (_, n) => ({ type: 'kickoff_day', day: kickoff + n, hours: 6 })),
		...quarters.map((day) => ({ type: 'reflection_meeting', day: weekdayFrom(day + 14, tuesday), hours: 2 })),
		{ type: 'final_evaluation', day: weekdayFrom(setting.at(0.93), thursday), hours: 7 }
	]);
}
