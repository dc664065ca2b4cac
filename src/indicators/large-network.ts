import type { Engine } from '#engine/engine.ts';
import { quote } from '#engine/sql-literal.ts';
import type { PeopleAndTies } from './people-and-ties.ts';

/** Which ties of a network that is too large to be drawn. */
export interface LargeScope {
	source: string;
	/** Codes of the countries whose people are in it, in the order in which they are numbered. */
	countries: readonly string[];
	/** Every month of the network; a tie without a day comes in the last one. */
	months: readonly string[];
}

/** Every tie with the month it came in, and the country of each person, as numbers. */
export interface NumberedTies {
	a: Int32Array;
	b: Int32Array;
	step: Int32Array;
	groupOf: Uint16Array;
}

/** The most people drawn around one. */
export const drawnNeighbours = 150;

/** SQL: a list of texts. */
const list = (texts: readonly string[]) => `[${texts.map(quote).join(', ')}]`;

const among = ({ countries }: LargeScope) => `person AS MATERIALIZED (
		SELECT participant_id, country,
			CAST(row_number() OVER (ORDER BY participant_id) - 1 AS INTEGER) AS place,
			CAST(list_position(${list(countries)}, CAST(country AS VARCHAR)) - 1 AS INTEGER) AS area
		FROM participant WHERE list_contains(${list(countries)}, CAST(country AS VARCHAR))
	)`;

const pairs = ({ source }: LargeScope, where = 'TRUE') => `pair AS (
		SELECT LEAST(a_id, b_id) AS one_id, GREATEST(a_id, b_id) AS other_id, MIN(first_on) AS first_on
		FROM connection WHERE source = ${quote(source)} AND a_id <> b_id AND ${where}
		GROUP BY LEAST(a_id, b_id), GREATEST(a_id, b_id)
	)`;

/** Reads every tie as numbers: some megabytes for a million. */
export async function numberedTies(engine: Engine, scope: LargeScope): Promise<NumberedTies> {
	const { area } = await engine.columns(`WITH ${among(scope)} SELECT area FROM person ORDER BY place`);
	const last = Math.max(0, scope.months.length - 1);
	const { a, b, step } = await engine.columns(`WITH ${among(scope)}, ${pairs(scope)}
		SELECT one.place AS a, other.place AS b, CAST(coalesce(
			date_diff('month', DATE ${quote(`${scope.months[0] ?? '2000-01'}-01`)}, pair.first_on), ${last}) AS INTEGER) AS step
		FROM pair JOIN person AS one ON one.participant_id = pair.one_id JOIN person AS other ON other.participant_id = pair.other_id`);
	return {
		a: Int32Array.from(a!),
		b: Int32Array.from(b!),
		step: Int32Array.from(step!),
		groupOf: Uint16Array.from(area!)
	};
}

/** One person, those tied to them, the earliest first and no more than can be drawn, and the ties among all of these. */
export interface Neighbourhood extends Pick<PeopleAndTies, 'people' | 'ties'> {
	/** The place of the person in the middle. */
	middle: number;
	/** How many further ties the person has. */
	more: number;
}

/** The neighbourhood of the participant with a pseudonym; null where nobody has it. */
export async function neighbourhoodOf(
	engine: Engine,
	scope: LargeScope,
	id: string
): Promise<Neighbourhood | null> {
	const known = (await engine.query(`WITH ${among(scope)}
		SELECT CAST(participant_id AS VARCHAR) AS id FROM person WHERE participant_id = ${quote(id)}`)) as {
		id: string;
	}[];
	if (known.length === 0) return null;
	const near =
		(await engine.query(`WITH ${among(scope)}, ${pairs(scope, `(a_id = ${quote(id)} OR b_id = ${quote(id)})`)}
		SELECT CAST(p.participant_id AS VARCHAR) AS id
		FROM pair JOIN person p ON p.participant_id = CASE WHEN pair.one_id = ${quote(id)} THEN pair.other_id ELSE pair.one_id END
		ORDER BY pair.first_on NULLS LAST, id`)) as { id: string }[];
	const drawn = list([id, ...near.slice(0, drawnNeighbours).map((one) => one.id)]);
	const people = (await engine.query(`WITH ${among(scope)}
		SELECT CAST(participant_id AS VARCHAR) AS id, CAST(country AS VARCHAR) AS country FROM person
		WHERE list_contains(${drawn}, CAST(participant_id AS VARCHAR)) ORDER BY id`)) as unknown as PeopleAndTies['people'];
	const inside = (column: string) => `list_contains(${drawn}, CAST(${column} AS VARCHAR))`;
	const rows = (await engine.query(`WITH ${pairs(scope, `${inside('a_id')} AND ${inside('b_id')}`)}
		SELECT CAST(one_id AS VARCHAR) AS one, CAST(other_id AS VARCHAR) AS other, CAST(first_on AS VARCHAR) AS "day"
		FROM pair ORDER BY one, other`)) as { one: string; other: string; day: string | null }[];
	const placeOf = new Map(people.map((one, place) => [one.id, place]));
	return {
		people,
		ties: rows.map(({ one, other, day }) => ({
			source: scope.source,
			a: placeOf.get(one)!,
			b: placeOf.get(other)!,
			day
		})),
		middle: placeOf.get(id)!,
		more: Math.max(0, near.length - drawnNeighbours)
	};
}
