import type { AttendedRow, PeopleAndTies, PersonRow } from '#indicators/people-and-ties.ts';
import type { Pairs } from '#network/pairs.ts';
import { countryMarks } from './person-mark.ts';
import { cameTogether } from './same-event.ts';

/** The ties of one source among the people of the countries that delivered both, each in the month of its first day. */
export interface SourceTies extends Pairs {
	source: string;
	/** The month of each tie, as its place among the months; a tie without a day comes in the last one. */
	step: Int32Array;
	/** How many of them have no day. */
	undated: number;
}

/** An event, and the people of the network who came. */
export type Attended = Omit<AttendedRow, 'came'> & { came: number[] };

/** People with their countries, and what joins them; every list of people has the same order. */
export interface Network {
	people: readonly PersonRow[];
	/** The country of each person, as its place among `countries`. */
	groupOf: Uint16Array;
	/** Codes of the countries with people, in the programme's order. */
	countries: readonly string[];
	sizes: readonly number[];
	/** The mark of each country: the same in every picture of these records. */
	marks: readonly number[];
	/** Every month from the first tie of any source, or the first event that somebody came to, to the last. */
	months: readonly string[];
	sources: readonly SourceTies[];
	/** Whether too many came to the same event to make a network of them. */
	crowded: boolean;
	/** The events of which it is known who came, in the order of time. */
	events: readonly Attended[];
}

/** Every month from the first to the last of these. */
export function monthsFrom(days: readonly string[]): string[] {
	const sorted = days.map((day) => day.slice(0, 7)).sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	const months: string[] = [];
	for (let month = first; month !== undefined && month <= last!; month = nextMonth(month)) months.push(month);
	return months;
}

function nextMonth(month: string): string {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

/** The network of some rows: people of the countries `covered`, in the programme's order, and the ties whose both ends are among them. */
export function networkOf(
	{ people: rows, ties, attended }: Pick<PeopleAndTies, 'people' | 'ties' | 'attended'>,
	covered: readonly string[],
	/** The months of the whole, where the rows are a part of it. */
	all?: readonly string[],
	/** Every country of the programme, so that each has the same mark whoever else is there. */
	order: readonly string[] = covered
): Network {
	const kept = rows.flatMap((row, i) => (covered.includes(row.country) ? [i] : []));
	const placeOf = new Map(kept.map((row, place) => [row, place]));
	const people = kept.map((row) => rows[row]!);
	const countries = covered.filter((code) => people.some(({ country }) => country === code));
	const groupOf = Uint16Array.from(people, ({ country }) => countries.indexOf(country));
	const events = attended.flatMap((row): Attended[] => {
		const came = row.came.split(' ').flatMap((place) => placeOf.get(Number(place)) ?? []);
		return came.length === 0 ? [] : [{ ...row, came }];
	});
	const together = cameTogether(events, people.length);
	const known = ties.flatMap((tie) => {
		const [a, b] = [placeOf.get(tie.a), placeOf.get(tie.b)];
		return a === undefined || b === undefined ? [] : [{ ...tie, a, b }];
	});
	const among = [...known, ...(together ?? [])];
	const months = all ?? monthsFrom([...among, ...events].flatMap(({ day }) => day ?? []));
	const last = Math.max(0, months.length - 1);
	const sources = [...new Set(among.map(({ source }) => source))].map((source): SourceTies => {
		const own = among.filter((tie) => tie.source === source);
		return {
			source,
			a: Int32Array.from(own, ({ a }) => a),
			b: Int32Array.from(own, ({ b }) => b),
			step: Int32Array.from(own, ({ day }) => (day === null ? last : months.indexOf(day.slice(0, 7)))),
			undated: own.filter(({ day }) => day === null).length
		};
	});
	const sizes = countries.map((_, group) => groupOf.filter((one) => one === group).length);
	const marks = countries.map((code) => (order.length <= countryMarks ? order.indexOf(code) : 0));
	return { people, groupOf, countries, sizes, marks, months, sources, crowded: together === null, events };
}

/** The ties that there are at the end of a month. */
export function tiesUntil({ a, b, step }: SourceTies, month: number): Pairs {
	const kept = Array.from(step.keys()).filter((i) => step[i]! <= month);
	return { a: Int32Array.from(kept, (i) => a[i]!), b: Int32Array.from(kept, (i) => b[i]!) };
}

/** Of each person the month of the first tie; null for those who never have one. */
export function firstSteps({ a, b, step }: SourceTies, people: number): (number | null)[] {
	const first = new Array<number | null>(people).fill(null);
	for (let i = 0; i < a.length; i++)
		for (const person of [a[i]!, b[i]!]) first[person] = Math.min(first[person] ?? Infinity, step[i]!);
	return first;
}
