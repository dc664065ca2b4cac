import type { Engine } from '#engine/engine.ts';
import type { Pairs } from '#network/pairs.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { yieldThread } from './yield-thread.ts';
import type { Units } from './units.ts';

/** The ties of a definition with their dates, in days since 1970-01-01, and the country number of every participant enrolled in a country that is covered. */
export interface Ties extends Pairs {
	day: Int32Array;
	countryOf: Uint16Array;
}

const noDay = -(2 ** 31);
/** SQL: the participants with numbers, among those that `among` leaves. */
const numbered = (among: string) => `${among ? `${among},` : 'WITH'} person AS MATERIALIZED (
	SELECT participant_id, country, CAST(row_number() OVER (ORDER BY participant_id) - 1 AS INTEGER) AS no FROM participant
)`;

/**
 * Reads numbers from rows of text with many numbers each. One row per tie would block a page with 300,000 ties for a third of
 * a second.
 */
async function numbers(engine: Engine, sql: string): Promise<Int32Array> {
	const rows = (await engine.query(sql)) as { n: number; text: string }[];
	const all = new Int32Array(rows.reduce((sum, { n }) => sum + n, 0));
	let at = 0;
	for (const [i, { text }] of rows.entries()) {
		for (const number of text.split(' ')) all[at++] = Number(number);
		if (i % 40 === 39) await yieldThread();
	}
	return all;
}

/** Every `of`-th number, starting at index `first`. */
function column(flat: Int32Array, of: number, first: number): Int32Array {
	const out = new Int32Array(flat.length / of);
	for (let i = 0; i < out.length; i++) out[i] = flat[of * i + first]!;
	return out;
}

async function read(engine: Engine, sql: string, among: string): Promise<Ties> {
	const people = numbered(among);
	const countries = await numbers(
		engine,
		`${people} SELECT CAST(count(*) AS INTEGER) AS n, CAST(string_agg(CAST(enum_code(country) AS VARCHAR), ' ' ORDER BY no) AS VARCHAR) AS text
			FROM person GROUP BY no // 1000 ORDER BY no // 1000`
	);
	const ties = await numbers(
		engine,
		`${people} SELECT CAST(3 * count(*) AS INTEGER) AS n, CAST(string_agg(one.no || ' ' || other.no || ' ' ||
				coalesce(date_diff('day', DATE '1970-01-01', tie.on_date), ${noDay}), ' ') AS VARCHAR) AS text
			FROM (\n${sql}\n) AS tie
			JOIN person AS one ON one.participant_id = tie.a_id
			JOIN person AS other ON other.participant_id = tie.b_id
			WHERE tie.value IS NOT NULL GROUP BY one.no // 500`
	);
	return {
		a: column(ties, 3, 0),
		b: column(ties, 3, 1),
		day: column(ties, 3, 2),
		countryOf: Uint16Array.from(countries)
	};
}

/** The ties read, kept as long as the table of units they belong to. */
const cache = new WeakMap<Units, Promise<Ties>>();

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

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The ties of a period; without a period all ties, including those without a date. */
export function tiesWhen({ a, b, day }: Ties, { from, to }: Pick<Filters, 'from' | 'to'>): Pairs {
	if (from === undefined && to === undefined) return { a, b };
	const [first, last] = [from ? dayOf(from) : noDay + 1, to ? dayOf(to) : Infinity];
	const inside = { a: new Int32Array(a.length), b: new Int32Array(b.length) };
	let n = 0;
	for (let i = 0; i < day.length; i++) {
		if (day[i]! < first || day[i]! > last) continue;
		inside.a[n] = a[i]!;
		inside.b[n++] = b[i]!;
	}
	return { a: inside.a.subarray(0, n), b: inside.b.subarray(0, n) };
}
