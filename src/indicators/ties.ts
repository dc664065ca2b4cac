import type { Engine } from '#engine/engine.ts';
import type { Pairs } from '#network/pairs.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { dayNumber } from './selected-rows.ts';
import { noDay } from './unit-columns.ts';
import type { Units } from './units.ts';

/** The ties of a definition with their dates, in days since 1970-01-01, and the country number of every participant enrolled in a country that is covered. */
export interface Ties extends Pairs {
	day: Int32Array;
	countryOf: Uint16Array;
}

/** SQL: the participants with numbers, among those that `among` leaves. */
const numbered = (among: string) => `${among ? `${among},` : 'WITH'} person AS MATERIALIZED (
	SELECT participant_id, country, CAST(row_number() OVER (ORDER BY participant_id) - 1 AS INTEGER) AS no FROM participant
)`;

async function read(engine: Engine, sql: string, among: string): Promise<Ties> {
	const people = numbered(among);
	const { country } = await engine.columns(
		`${people} SELECT CAST(enum_code(country) AS INTEGER) AS country FROM person ORDER BY no`
	);
	const { a, b, day } = (await engine.columns(
		`${people} SELECT one.no AS a, other.no AS b,
				CAST(coalesce(date_diff('day', DATE '1970-01-01', tie.on_date), ${noDay}) AS INTEGER) AS day
			FROM (\n${sql}\n) AS tie
			JOIN person AS one ON one.participant_id = tie.a_id
			JOIN person AS other ON other.participant_id = tie.b_id
			WHERE tie.value IS NOT NULL ORDER BY ALL`
	)) as Record<'a' | 'b' | 'day', Int32Array>;
	return { a, b, day, countryOf: Uint16Array.from(country!) };
}

/** The ties read, kept as long as the table of units they belong to. */
const cache = new WeakMap<Units, Promise<Ties>>();

/** Says what the ties of a table are, for tables that no engine has: see `cube`. */
export const keepTies = (units: Units, ties: Ties): void => void cache.set(units, Promise.resolve(ties));

/** The ties that a definition's SQL yields, where `a_id` and `b_id` are participants; read once per table of units. */
export function tiesOf(engine: Engine, { sql }: Pick<Definition, 'sql'>, units: Units): Promise<Ties> {
	let found = cache.get(units);
	if (!found) {
		found = read(engine, sql, units.among);
		cache.set(units, found);
		found.catch(() => cache.delete(units));
	}
	return found;
}

/** The ties of a period; without a period all ties, including those without a date. */
export function tiesWhen({ a, b, day }: Ties, { from, to }: Pick<Filters, 'from' | 'to'>): Pairs {
	if (from === undefined && to === undefined) return { a, b };
	const [first, last] = [from ? dayNumber(from) : noDay + 1, to ? dayNumber(to) : Infinity];
	const inside = { a: new Int32Array(a.length), b: new Int32Array(b.length) };
	let n = 0;
	for (let i = 0; i < day.length; i++) {
		if (day[i]! < first || day[i]! > last) continue;
		inside.a[n] = a[i]!;
		inside.b[n++] = b[i]!;
	}
	return { a: inside.a.subarray(0, n), b: inside.b.subarray(0, n) };
}
