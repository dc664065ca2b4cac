import { audit } from './audit.ts';
import type { Breach } from './breach.ts';
import type { Published } from './published.ts';
import type { Cell } from '#schemas/cell.ts';
import type { EditionHead, EditionTable } from '#schemas/edition.ts';

/** A breakdown that an edition does without; an indicator as a whole where there is no `dim`. */
export type LeftOut = NonNullable<EditionHead['left_out']>[number];

/** The breakdown that a cell belongs to; null for the total. */
const dimIn = (table: EditionTable, dims: Record<string, string>): LeftOut['dim'] =>
	table.by.find(({ dim }) => dims[dim] !== undefined)?.dim ?? null;

type Tables = readonly EditionTable[];

const keyOf = ({ indicator, dim }: LeftOut) => `${indicator}/${dim ?? ''}`;
const once = (list: readonly LeftOut[]): LeftOut[] => [
	...new Map(list.map((one) => [keyOf(one), one])).values()
];

/** The breakdown of tables in which a number stands; all of theirs, whose sums give it away, for a total. */
const breakdownsOf = (tables: Tables, dim: string | undefined): LeftOut[] =>
	tables.flatMap(({ indicator, by }) =>
		by.filter((one) => dim === undefined || one.dim === dim).map((one) => ({ indicator, dim: one.dim }))
	);

/** Figures that the definitions relate to one of an edition, either way. */
const relatedTo = (name: string, tables: Tables): EditionTable[] => {
	const named = (table: EditionTable | undefined) =>
		table?.relations.flatMap(({ of }) => of.map(({ indicator }) => indicator)) ?? [];
	const own = named(tables.find(({ indicator }) => indicator === name));
	return tables.filter((one) => own.includes(one.indicator) || named(one).includes(name));
};

/**
 * What can be left out for a number that falls, the first of these that the edition still has: the breakdown in which it stands; for a total its
 * breakdowns, and where it has none, the figure; what is related to it, by the same breakdown; every figure by that breakdown. An earlier
 * edition's number falls by the newest one's figures, so that it is those that are left out. Empty where there is no more.
 */
function remedyOf({ indicator, dims }: Breach, tables: Tables): LeftOut[] {
	const dim = Object.keys(dims).find((name) => name !== 'measure' && name !== 'wave');
	const own = tables.filter((one) => one.indicator === indicator);
	const whole = own.map((): LeftOut => ({ indicator, dim: null }));
	return (
		[
			breakdownsOf(own, dim),
			dim === undefined ? whole : [],
			breakdownsOf(relatedTo(indicator, tables), dim),
			breakdownsOf(tables, dim)
		].find((found) => found.length > 0) ?? []
	);
}

/** An edition without what is left out. */
export function withoutTables<T extends Pick<Published, 'tables' | 'cells'>>(
	edition: T,
	out: readonly LeftOut[]
): T {
	const isOut = (indicator: string, dim: LeftOut['dim']) =>
		out.some((one) => one.indicator === indicator && one.dim === dim);
	const before = new Map(edition.tables.map((table) => [table.indicator, table]));
	return {
		...edition,
		tables: edition.tables
			.filter(({ indicator }) => !isOut(indicator, null))
			.map((table) => ({ ...table, by: table.by.filter(({ dim }) => !isOut(table.indicator, dim)) })),
		cells: edition.cells.filter(({ indicator, dims }) => {
			if (isOut(indicator, null)) return false;
			const dim = dimIn(before.get(indicator)!, dims);
			return dim === null || !isOut(indicator, dim);
		})
	};
}

export interface Gated<T> {
	edition: T;
	leftOut: LeftOut[];
	/** What falls although nothing more can be left out. */
	breaches: Breach[];
	/** What falls by the earlier editions alone: known already, whatever this one tells. */
	known: Breach[];
}

/**
 * The edition that follows on earlier ones, oldest first, without the breakdowns whose numbers fall to somebody who puts everything together: left out until
 * none does, and put back where none does either.
 */
export async function gated<T extends Published>(
	edition: T,
	{ previous, truth }: { previous: readonly Published[]; truth: readonly Cell[] }
): Promise<Gated<T>> {
	const first = await audit([...previous, edition], { truth });
	const known = first.length > 0 && previous.length > 0 ? await audit(previous) : [];
	const before = new Set(known.map((one) => JSON.stringify(one)));
	const anew = (breaches: readonly Breach[]) => breaches.filter((one) => !before.has(JSON.stringify(one)));
	const fallen = async (left: T): Promise<Breach[]> => anew(await audit([...previous, left], { truth }));
	let [left, leftOut, breaches] = [edition, [] as LeftOut[], anew(first)];
	while (breaches.length > 0) {
		const { tables } = left;
		const more = once(breaches.flatMap((one) => remedyOf(one, tables)));
		if (more.length === 0) break;
		leftOut = [...leftOut, ...more];
		left = withoutTables(edition, leftOut);
		breaches = await fallen(left);
	}
	if (breaches.length === 0 && leftOut.length > 1)
		for (const one of [...leftOut]) {
			const fewer = leftOut.filter((other) => other !== one);
			const again = withoutTables(edition, fewer);
			if ((await fallen(again)).length === 0) [left, leftOut] = [again, fewer];
		}
	return { edition: left, leftOut, breaches, known };
}
