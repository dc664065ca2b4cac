import { cellName } from '#schemas/cell-name.ts';
import { isPersonal, type EditionTable } from '#schemas/edition.ts';
import { contextsOf, isShare } from './contexts.ts';
import { changesIn, countedIn, type Count } from './counts.ts';
import { countsPeople, derivedRelations, everybodyIn } from './derived-relations.ts';
import { relate, sameCountries, sumsOf, type Related } from './equations.ts';
import type { Deviation } from './deviations.ts';
import { Joined } from './joined.ts';
import { countName } from './names.ts';
import { possibleSplits, possibleTruths } from './possible-truths.ts';
import { cellsByName, policyNumber, type Published } from './published.ts';
import { Infeasible, type Bounds, type Equation, type System } from './system.ts';
import { toldBy, type Reading, type Told } from './told.ts';

/** Counts of which only certain values, taken together, explain what is published. */
export interface Choice {
	ids: readonly string[];
	options: readonly (readonly number[])[];
}

/** All that can be known from editions, as one system of equations. */
export interface World {
	system: System;
	/** The equations of the newest edition alone. */
	newest: readonly Equation[];
	choices: Choice[];
	/** The counts that the audit asks for. */
	counts: Count[];
	/** The unknown that stands for a count; the same one for counts that are equal by definition. */
	idOf: (name: string) => string;
	/** Whether a cell publishes the count exactly, as those of enrolment do. */
	isPublished: (name: string) => boolean;
	/** Whether it is its own cell that does so, and not one of the same people. */
	isToldExactly: (name: string) => boolean;
}

/** What is read before any equation: cell by cell. */
interface Read {
	table: EditionTable;
	dims: Record<string, string>;
	edition: number;
	told: Told;
	reading: Reading;
}

const guarded = ({ tables }: Published): EditionTable[] =>
	tables.filter(({ protects }) => protects !== 'nobody');

/** Whether it is said of groups of people that there is nobody in them, from which it follows that too few are somebody. */
function tellsNobody({ tables, cells }: Published): boolean {
	const personal = new Map(
		tables
			.filter(({ protects }) => protects === 'people')
			.map(({ indicator, by }) => [indicator, new Set<string>(by.filter(isPersonal).map(({ dim }) => dim))])
	);
	return cells.some(
		({ indicator, dims, status, reason }) =>
			status === 'not-applicable' &&
			reason === 'no-units' &&
			personal.has(indicator) &&
			Object.keys(dims).every(
				(dim) => dim === 'measure' || dim === 'wave' || personal.get(indicator)!.has(dim)
			)
	);
}

const deviationOf = (published: Published): Deviation => ({
	most: policyNumber(published, 'deviation', 2),
	variance: policyNumber(published, 'variance', 1)
});

function readingOf(published: Published): (table: EditionTable) => Reading {
	const isOfPeople = countsPeople(published);
	const ofClusters = new Set(
		published.catalogue.filter(({ interval }) => interval === 'cluster').map(({ id }) => id)
	);
	const common = {
		deviation: deviationOf(published),
		minBase: policyNumber(published, 'minBase', 10),
		somebody: tellsNobody(published)
	};
	return (table) => ({
		...common,
		people: isOfPeople(table),
		ofClusters: ofClusters.has(table.indicator)
	});
}

function read(published: Published, edition: number): Read[] {
	const cells = cellsByName(published);
	const readingFor = readingOf(published);
	return guarded(published).flatMap((table) => {
		const reading = readingFor(table);
		return contextsOf(table).map((dims): Read => {
			const cell = cells.get(cellName({ indicator: table.indicator, dims }));
			return { table, dims, edition, told: toldBy(table, cell, reading), reading };
		});
	});
}

/** Counts that people, businesses, forms and attendances are protected in; what an edition gives exactly is not. */
const isAsked = ({ protects, disclosure }: EditionTable): boolean =>
	protects !== 'ties' && protects !== 'nobody' && disclosure !== 'exact';

/**
 * Everything that one edition, or several in a row, tell to somebody who knows the definitions and how counts are altered. `growing` takes
 * for granted that who is counted stays so, where a definition says so. Throws `Infeasible` when cells contradict each other.
 */
export function worldOf(editions: readonly Published[], growing: boolean): World {
	const reads = editions.flatMap(read);
	const deviation = deviationOf(editions.at(-1)!);
	const joined = new Joined();
	const relatedIn = editions.map((published, edition) => {
		const derived = derivedRelations(published);
		const everybody = everybodyIn(published)?.indicator;
		return guarded(published).flatMap((table) =>
			[...table.relations, ...derived(table)].flatMap((one) =>
				relate(table, one, { tables: published.tables, everybody }, edition)
			)
		);
	});
	const related = relatedIn.flat();
	for (const { own, of, short } of related)
		if (short === null && of.length === 1 && of[0]![1] === 1) joined.join(own, of[0]![0]);
	const bounds = new Map<string, Bounds>();
	const narrow = (name: string, low: number, high: number) => {
		const id = joined.of(name);
		const before = bounds.get(id) ?? { low: 0, high: Infinity };
		const after = { low: Math.max(before.low, low), high: Math.min(before.high, high) };
		if (after.low > after.high) throw new Infeasible();
		bounds.set(id, after);
	};
	const exact = new Set<string>();
	const shown = new Map<string, number>();
	for (const { table, dims, edition, told, reading } of reads) {
		const name = (counted: Parameters<typeof countName>[1]) =>
			countName(table.indicator, counted, dims, edition);
		for (const [counted, low, high] of told.bounds) {
			narrow(name(counted), low, high);
			if (told.exact) exact.add(joined.of(name(counted))).add(name(counted));
		}
		if (told.shown !== undefined && reading.people)
			shown.set(name(isShare(table) ? 'denominator' : 'n'), told.shown);
	}
	const renamed = ({ terms, equals }: Equation): Equation => {
		const sum = new Map<string, number>();
		for (const [name, times] of terms) sum.set(joined.of(name), (sum.get(joined.of(name)) ?? 0) + times);
		return { terms: [...sum].filter(([, times]) => times !== 0), equals };
	};
	const inEditions = editions.map((published, edition) =>
		[
			...guarded(published).flatMap((table) => sumsOf(table, edition)),
			...relatedIn[edition]!.filter(
				({ short, of }) => short !== null || of.length > 1 || of[0]![1] !== 1
			).map((one) => equationOf(one, shown, narrow))
		].map(renamed)
	);
	const between = growing ? grown(editions, shown, narrow).map(renamed) : [];
	const equations = [...inEditions.flat(), ...between];
	for (const { terms } of equations)
		for (const [id] of terms) if (!bounds.has(id)) bounds.set(id, { low: 0, high: Infinity });
	return {
		system: { bounds, equations },
		newest: inEditions.at(-1)!,
		choices: [
			...reads.flatMap((one) => choiceOf(one, bounds, joined)),
			...related
				.filter(({ own, of }) => !exact.has(joined.of(own)) && exact.has(joined.of(of[0]![0])))
				.flatMap((one) => leftOut(one, shown, bounds, joined, deviation))
		],
		counts: [
			...reads.filter(({ table }) => isAsked(table)).flatMap(countsOf),
			...restsOf(editions, related)
		].filter(({ name }) => bounds.has(joined.of(name))),
		idOf: (name) => joined.of(name),
		isPublished: (name) => exact.has(joined.of(name)),
		isToldExactly: (name) => exact.has(name)
	};
}

const countsOf = ({ table, dims, edition }: Read): Count[] =>
	[...countedIn(table), ...changesIn(table)].map((counted) => ({
		name: countName(table.indicator, counted, dims, edition),
		...{ table, dims, edition, counted }
	}));

/** Those whom a figure leaves out, where it is of some of the people that another counts. */
function restsOf(editions: readonly Published[], related: readonly Related[]): Count[] {
	const names = new Set(related.flatMap(({ short }) => short ?? []));
	return editions.flatMap((published, edition) =>
		guarded(published)
			.filter(isAsked)
			.flatMap((table) =>
				contextsOf(table).flatMap((dims): Count[] => {
					const name = countName(table.indicator, 'rest', dims, edition);
					return names.has(name) ? [{ name, table, dims, edition, counted: 'rest' }] : [];
				})
			)
	);
}

type Narrow = (name: string, low: number, high: number) => void;

/** People who are shown as another number than those whom they are among are fewer than those. */
function equationOf(
	{ own, of, short }: Related,
	shown: ReadonlyMap<string, number>,
	narrow: Narrow
): Equation {
	const slack = short === null ? [] : [[short, 1] as const];
	if (short !== null && of.length === 1 && of[0]![1] === 1) {
		const [part, whole] = [shown.get(own), shown.get(of[0]![0])];
		if (part !== undefined && whole !== undefined && part !== whole) narrow(short, 1, Infinity);
	}
	return { terms: [[own, 1], ...slack, ...of.map(([id, times]) => [id, -times] as const)], equals: 0 };
}

/** Numbers that only ever grow, from each edition to the next. */
function grown(
	editions: readonly Published[],
	shown: ReadonlyMap<string, number>,
	narrow: Narrow
): Equation[] {
	return editions.slice(1).flatMap((published, i) =>
		guarded(published).flatMap((table) => {
			const before = editions[i]!.tables.find(({ indicator }) => indicator === table.indicator);
			if (!table.grows || before?.version !== table.version || !sameCountries(table, before)) return [];
			return contextsOf(table).map((dims): Equation => {
				const [was, is] = [i, i + 1].map((edition) =>
					countName(table.indicator, isShare(table) ? 'denominator' : 'n', dims, edition)
				) as [string, string];
				const [then, now] = [shown.get(was), shown.get(is)];
				if (then !== undefined && now !== undefined && then !== now)
					narrow(`${is} has grown by`, 1, Infinity);
				return {
					terms: [
						[was, 1],
						[`${is} has grown by`, 1],
						[is, -1]
					],
					equals: 0
				};
			});
		})
	);
}

/** Of people among others whose number is exact, it may be those left out whose number is altered. */
function leftOut(
	{ own, of, short }: Related,
	shown: ReadonlyMap<string, number>,
	bounds: ReadonlyMap<string, Bounds>,
	joined: Joined,
	deviation: Deviation
): Choice[] {
	const told = shown.get(own);
	if (short === null || told === undefined || of.length !== 1 || !bounds.has(short)) return [];
	const whole = bounds.get(joined.of(of[0]![0]));
	if (!whole || whole.low !== whole.high) return [];
	const options = possibleSplits({ numerator: told, denominator: whole.low }, [whole.low], deviation);
	if (options.length === 0) throw new Infeasible();
	return [{ ids: [joined.of(own), short], options: options.map(([all, rest]) => [all, rest]) }];
}

/** What a published share leaves to choose from, given what is told of its base elsewhere. */
function choiceOf(
	{ table, dims, edition, told, reading }: Read,
	bounds: Map<string, Bounds>,
	joined: Joined
): Choice[] {
	if (!told.share) return [];
	const ids = (['numerator', 'others', 'denominator'] as const).map((counted) =>
		joined.of(countName(table.indicator, counted, dims, edition))
	);
	const base = bounds.get(ids[2]!)!;
	const near = possibleTruths(told.share.denominator, reading.deviation);
	// An exact base is published as it is.
	const bases =
		base.low === base.high ? [base.low] : near.filter((count) => count >= base.low && count <= base.high);
	const options = possibleSplits(told.share, bases, reading.deviation);
	if (options.length === 0) throw new Infeasible();
	return [{ ids, options }];
}
