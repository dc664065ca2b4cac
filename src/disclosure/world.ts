import { cellName } from '#schemas/cell-name.ts';
import { isPersonal, type EditionTable } from '#schemas/edition.ts';
import { isNumberOfUnits } from '#schemas/kinds.ts';
import { contextsOf, isShare, marginsOf } from './contexts.ts';
import { Joined } from './joined.ts';
import { countName, type Counted } from './names.ts';
import { cellsByName, toldBy, type Published } from './published.ts';
import type { Bounds, Equation, System } from './system.ts';

/** The counts of a table that parts and wholes have. */
export const countedIn = (table: EditionTable): Counted[] =>
	isShare(table) ? ['numerator', 'others', 'denominator'] : ['n'];

/** What an attacker may take for granted beside the published figures. */
export interface Assumptions {
	/** Where zeros are published, a hidden number of people is at least one. */
	atLeastOne: boolean;
	/** Numbers that only ever grow have not fallen between editions. */
	growing: boolean;
}

/** All that can be known from editions, as one system of equations. */
export interface World {
	system: System;
	/** The unknown that stands for a count; the same one for counts that are equal by definition. */
	idOf: (name: string) => string;
	/** Its value where a published cell tells it. */
	known: (name: string) => number | undefined;
}

function sumsOf(table: EditionTable, edition: number): Equation[] {
	const name = (counted: Counted, dims: Record<string, string>) =>
		countName(table.indicator, counted, dims, edition);
	const whole = isShare(table)
		? contextsOf(table).map((dims): Equation => ({
				terms: [
					[name('numerator', dims), 1],
					[name('others', dims), 1],
					[name('denominator', dims), -1]
				],
				equals: 0
			}))
		: [];
	const parts = marginsOf(table)
		.filter(({ adds }) => adds)
		.flatMap(({ total, parts }) =>
			countedIn(table).map((counted): Equation => ({
				terms: [...parts.map((dims) => [name(counted, dims), 1] as const), [name(counted, total), -1]],
				equals: 0
			}))
		);
	return [...whole, ...parts];
}

/** Whether two tables are about the same countries. */
const sameCountries = (one: EditionTable, other: EditionTable | undefined): boolean =>
	other === undefined || String(one.without ?? []) === String(other.without ?? []);

/**
 * Relations between counts of different figures, in every group in which both can stand. What is told of all countries cannot be
 * compared where one of the figures lacks a country.
 */
function relate(
	table: EditionTable,
	all: readonly EditionTable[],
	edition: number,
	joined: Joined
): Equation[] {
	// In dims that every person has, figures of the same people can be set side by side.
	const personal = table.by.filter(isPersonal).map(({ dim }) => dim);
	const shared = contextsOf(table).filter((dims) => Object.keys(dims).every((dim) => personal.includes(dim)));
	return table.relations
		.filter(({ relation }) => relation !== 'compares')
		.flatMap(({ count, relation, of }) => {
			const alike = of.every((term) =>
				sameCountries(
					table,
					all.find(({ indicator }) => indicator === term.indicator)
				)
			);
			const places = alike ? shared : shared.filter((dims) => dims['country'] !== undefined);
			return places.flatMap((dims): Equation[] => {
				const own = countName(table.indicator, count, dims, edition);
				const others = of.map(
					(term) =>
						[countName(term.indicator, term.count, { ...term.dims, ...dims }, edition), term.times] as const
				);
				if (relation === 'equals' && others.length === 1 && others[0]![1] === 1) {
					joined.join(own, others[0]![0]);
					return [];
				}
				const slack = relation === 'within' ? [[`${own} falls short`, 1] as const] : [];
				return [
					{ terms: [[own, 1], ...slack, ...others.map(([id, times]) => [id, -times] as const)], equals: 0 }
				];
			});
		});
}

/** Everything that one edition, or several in a row, tell to somebody who knows the definitions. Throws when cells contradict each other. */
export function worldOf(editions: readonly Published[], { atLeastOne, growing }: Assumptions): World {
	const joined = new Joined();
	const sums = editions.flatMap(({ tables }, edition) =>
		tables.filter(({ protects }) => protects !== 'nobody').flatMap((table) => sumsOf(table, edition))
	);
	const related = editions.flatMap(({ tables }, edition) =>
		tables
			.filter(({ protects }) => protects !== 'nobody')
			.flatMap((table) => relate(table, tables, edition, joined))
	);
	const bounds = new Map<string, Bounds>();
	const narrow = (name: string, low: number, high: number) => {
		const id = joined.of(name);
		const before = bounds.get(id) ?? { low: 0, high: Infinity };
		const after = { low: Math.max(before.low, low), high: Math.min(before.high, high) };
		if (after.low > after.high) throw new Error(`invalid edition: ${name} is told in two ways`);
		bounds.set(id, after);
	};
	editions.forEach((edition, at) => {
		const cells = cellsByName(edition);
		for (const table of edition.tables.filter(({ protects }) => protects !== 'nobody'))
			for (const dims of contextsOf(table)) {
				const cell = cells.get(cellName({ indicator: table.indicator, dims }));
				for (const [counted, value] of toldBy(table, cell))
					narrow(countName(table.indicator, counted, dims, at), value, value);
				if (atLeastOne && isNumberOfUnits(table.kind) && cell?.status === 'suppressed')
					narrow(countName(table.indicator, 'n', dims, at), 1, Infinity);
			}
	});
	const more: Equation[] = [];
	editions.forEach((edition, at) => {
		const cells = cellsByName(edition);
		for (const table of edition.tables.filter(({ protects }) => protects !== 'nobody')) {
			for (const dims of contextsOf(table)) {
				const bound = cells.get(cellName({ indicator: table.indicator, dims }))?.at_least;
				if (bound !== undefined) more.push(boundOf(table.indicator, dims, at, bound, bounds, joined));
			}
			const before = editions[at - 1]?.tables.find(({ indicator }) => indicator === table.indicator);
			if (growing && table.grows && before?.version === table.version && sameCountries(table, before))
				for (const dims of contextsOf(table)) {
					const counted = isShare(table) ? 'denominator' : 'n';
					const [was, is] = [at - 1, at].map((edition) => countName(table.indicator, counted, dims, edition));
					more.push({
						terms: [
							[was!, 1],
							[`${is} has grown by`, 1],
							[is!, -1]
						],
						equals: 0
					});
				}
		}
	});
	const rename = ({ terms, equals }: Equation): Equation => {
		const sum = new Map<string, number>();
		for (const [name, times] of terms) sum.set(joined.of(name), (sum.get(joined.of(name)) ?? 0) + times);
		return { terms: [...sum].filter(([, times]) => times !== 0), equals };
	};
	const equations = [...sums, ...related, ...more].map(rename);
	for (const { terms } of equations)
		for (const [id] of terms) if (!bounds.has(id)) bounds.set(id, { low: 0, high: Infinity });
	return {
		system: { bounds, equations },
		idOf: (name) => joined.of(name),
		known: (name) => {
			const found = bounds.get(joined.of(name));
			return found && found.low === found.high ? found.low : undefined;
		}
	};
}

/** A share of at least so much: those not counted are at most the rest. */
function boundOf(
	indicator: string,
	dims: Record<string, string>,
	edition: number,
	bound: number,
	bounds: ReadonlyMap<string, Bounds>,
	joined: Joined
): Equation {
	const [others, whole] = (['others', 'denominator'] as const).map((counted) =>
		countName(indicator, counted, dims, edition)
	);
	const slack = `${others} falls short`;
	const known = bounds.get(joined.of(whole!));
	// Where the whole is known, the rest is a whole number: rounding down is exact.
	if (known && known.low === known.high)
		return {
			terms: [
				[others!, 1],
				[slack, 1]
			],
			equals: Math.floor((1 - bound) * known.low + 1e-9)
		};
	// In hundredths, so that what falls short is a whole number too.
	const percent = Math.round(100 * bound);
	return {
		terms: [
			[others!, 100],
			[slack, 1],
			[whole!, percent - 100]
		],
		equals: 0
	};
}
