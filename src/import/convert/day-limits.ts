import { widestPeriod } from '#schemas/period.ts';
import type { Programme } from '#schemas/programme.ts';
import { wavesOfRole } from '#schemas/waves.ts';
import { columnOf } from '../columns/vocabulary-of.ts';
import { fault, type CellFault } from './cell-fault.ts';

/** Outside which days a day of a target is told of, and the period of the programme, to say why. */
export interface DayLimits {
	earliest: string | null;
	latest: string;
	from: string;
	to: string;
}

/** Businesses, their first sale and a first contact may be older than the programme by their nature. */
const mayBeOlder = /^business\.|\.first_engaged_on$/;
/** People are asked again years later only where a programme follows them up. */
const yearsOfFollowUp = 5;

const yearsFrom = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** The limits of the days of a target; null for targets that have none. A year is left for what comes before the start and after the end. */
export function dayLimits(target: string, programme: Programme): DayLimits | null {
	const isDay =
		columnOf(target, programme)?.kind === 'date' || /^module\.\d+\.(?:started|completed)_on$/.test(target);
	if (!isDay) return null;
	const { from, to } = widestPeriod(programme);
	const followed = target.startsWith('survey_response.') && wavesOfRole(programme, 'follow-up').length > 0;
	return {
		earliest: mayBeOlder.test(target) ? null : yearsFrom(from, -1),
		latest: yearsFrom(to, followed ? yearsOfFollowUp : 1),
		from,
		to
	};
}

/** What is to be told of a day far outside the period; null for every other day. */
export function farDay(day: string, { earliest, latest, from, to }: DayLimits): CellFault | null {
	const far = (earliest !== null && day < earliest) || day > latest;
	return far ? fault('day-outside-period', { from, to }) : null;
}
