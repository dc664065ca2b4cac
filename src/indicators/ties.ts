import type { Engine } from '#engine/engine.ts';
import type { Pairs } from '#network/pairs.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Units } from './units.ts';

/** The ties of a definition with their days, counted from 1970-01-01, and the country of everybody enrolled, by number. */
export interface Ties extends Pairs {
	day: Int32Array;
	countryOf: Uint16Array;
}

const noDay = -(2 ** 31);
const people = `SELECT participant_id,
	row_number() OVER (ORDER BY participant_id) - 1 AS no,
	dense_rank() OVER (ORDER BY country) - 1 AS place FROM participant`;

/**
 * Numbers that a query yields, written one behind the other: a row for each tie would cost a page of 300,000 ties a third of a second
 * at a stretch.
 */
async function numbers(engine: Engine, sql: string, pause: () => Promise<void>): Promise<Int32Array> {
	const rows = await engine.query(`SELECT CAST(string_agg(text, ' ' ORDER BY no) AS VARCHAR) AS text
		FROM (${sql}) AS numbered GROUP BY no // 1000 ORDER BY no // 1000`);
	const parts: Int32Array[] = [];
	for (const [i, { text }] of rows.entries()) {
		parts.push(Int32Array.from(String(text).split(' '), Number));
		if (i % 40 === 39) await pause();
	}
	const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

async function read(engine: Engine, sql: string, pause: () => Promise<void>): Promise<Ties> {
	const places = await numbers(
		engine,
		`SELECT no, CAST(place AS VARCHAR) AS text FROM (${people}) AS person`,
		pause
	);
	const flat = await numbers(
		engine,
		`SELECT row_number() OVER (ORDER BY one.no, other.no) - 1 AS no,
			one.no || ' ' || other.no || ' ' || coalesce(date_diff('day', DATE '1970-01-01', tie.on_date), ${noDay}) AS text
		FROM (\n${sql}\n) AS tie
		JOIN (${people}) AS one ON one.participant_id = tie.a_id
		JOIN (${people}) AS other ON other.participant_id = tie.b_id
		WHERE tie.value IS NOT NULL`,
		pause
	);
	const column = (k: number) => Int32Array.from({ length: flat.length / 3 }, (_, i) => flat[3 * i + k]!);
	return { a: column(0), b: column(1), day: column(2), countryOf: Uint16Array.from(places) };
}

/** What was read, as long as the units stand from which it was. */
const kept = new WeakMap<Units, Promise<Ties>>();

/** The ties that a definition's SQL yields, `a_id` and `b_id` being participants; read once for a table of units. */
export function tiesOf(
	engine: Engine,
	{ sql }: Pick<Definition, 'sql'>,
	units: Units,
	pause: () => Promise<void>
): Promise<Ties> {
	let found = kept.get(units);
	if (!found) {
		found = read(engine, sql, pause);
		kept.set(units, found);
		found.catch(() => kept.delete(units));
	}
	return found;
}

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The ties of a period; without one all of them, whether they have a day or not. */
export function tiesWhen({ a, b, day }: Ties, { from, to }: Pick<Filters, 'from' | 'to'>): Pairs {
	if (from === undefined && to === undefined) return { a, b };
	const [first, last] = [from ? dayOf(from) : noDay + 1, to ? dayOf(to) : Infinity];
	const inside = (_: number, i: number) => day[i]! >= first && day[i]! <= last;
	return { a: a.filter(inside), b: b.filter(inside) };
}
