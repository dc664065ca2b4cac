import { findBreaches, findWarnings, type Warning } from '#changes/broken-rules.ts';
import { linesOf, type MergeEngine } from '#changes/merge-state.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Settled } from './conflicts.ts';
import { mergeParts } from './merge.ts';
import type { Part } from './parts.ts';
import { countryOfSource } from './source-of.ts';

/** Rows of one table that break one rule. */
export interface Breach {
	rule: string;
	reason: string;
	table: string;
	rows: number;
	/** What the message says of the first of them. */
	args: Record<string, string>;
	/** The first rows, to look into. */
	places: BreachPlace[];
}

/** A row that breaks a rule. */
export interface BreachPlace {
	/** Its key, or what the warning is about. */
	key: string;
	/** Its line in the table as it was handed over; null where there is none of its own. */
	line: number | null;
	column: string | null;
	args: Record<string, string>;
}

/** Nobody reads more of one kind; how many there are is counted. */
const mostPlaces = 20;

/** What the rules say of one partner's rows, among all others. */
export interface Reviewed {
	/** What no record may hold: such a contribution cannot be accepted. */
	breaches: Breach[];
	warnings: Warning[];
	/** How many rows wait for people or events that no contribution holds. */
	waiting: number;
}

/**
 * Judges the rows of all parts together, by the same rules as an import and the ingest; by country. Rows that were imported here are
 * not judged again.
 */
export async function review(
	engine: MergeEngine,
	programme: Programme,
	parts: readonly Part[],
	settled: Settled
): Promise<ReadonlyMap<string, Reviewed>> {
	const found = new Map<string, Reviewed>();
	for (const { country } of parts)
		if (country !== null) found.set(country, { breaches: [], warnings: [], waiting: 0 });
	const { rows, waiting } = mergeParts(programme, parts, settled);
	await engine.setState(new Map([...rows].map(([table, of]) => [table, linesOf(of)])));
	const all = new Map([...rows.keys()].map((table) => [table, 'rows' as const]));
	for (const breach of await findBreaches(engine, all, new Set(), programme)) {
		const { table, row, rule, reason, args, column } = breach;
		const { source, key, place } = rows.get(table)![row]!;
		const of = found.get(countryOfSource(source) ?? '');
		const at = { key, line: place === null ? null : place + 2, column, args };
		const known = of?.breaches.find(
			(one) => one.rule === rule && one.reason === reason && one.table === table
		);
		if (known) count(known, at);
		else of?.breaches.push({ rule, reason, table, rows: 1, args, places: [at] });
	}
	const countryOf = warnedCountries(rows);
	for (const warning of await findWarnings(engine, all, programme))
		found.get(countryOf(warning) ?? '')?.warnings.push(warning);
	for (const one of [...waiting.values()].flat()) {
		const of = found.get(countryOfSource(one.source) ?? '');
		if (of) of.waiting += 1;
	}
	return found;
}

function count(of: Breach, at: BreachPlace): void {
	of.rows += 1;
	if (of.places.length < mostPlaces) of.places.push(at);
}

/** Whose rows a warning is about: its key is that of a row, the beginning of one, or begins with a country. */
function warnedCountries(
	rows: ReadonlyMap<string, readonly { key: string; source: string }[]>
): (warning: Warning) => string | null {
	const byTable = new Map<string, Map<string, string>>();
	return ({ table, rowKey }) => {
		let sources = byTable.get(table);
		if (sources === undefined) {
			sources = new Map();
			for (const { key, source } of rows.get(table) ?? [])
				for (const name of [key, key.split('/')[0]!]) if (!sources.has(name)) sources.set(name, source);
			byTable.set(table, sources);
		}
		const source = sources.get(rowKey);
		return source === undefined ? rowKey.split('/')[0]! : countryOfSource(source);
	};
}

/** Warnings by rule, reason and table, as breaches are counted. */
export function warningCounts(warnings: readonly Warning[]): Breach[] {
	const found = new Map<string, Breach>();
	for (const { rule, reason, table, args, rowKey } of warnings) {
		const at = { key: rowKey, line: null, column: null, args };
		const key = `${rule} ${reason} ${table}`;
		const known = found.get(key);
		if (known) count(known, at);
		else found.set(key, { rule, reason, table, rows: 1, args, places: [at] });
	}
	return [...found.values()];
}
