import type { EditionTable } from '#schemas/edition.ts';
import { Joined } from './joined.ts';

/** Indicators whose counts have to do with each other, directly or through others; every indicator is in one family. */
export function families(tables: readonly EditionTable[]): Set<string>[] {
	const joined = new Joined();
	for (const { indicator, relations } of tables)
		for (const { of } of relations) for (const other of of) joined.join(indicator, other.indicator);
	const found = new Map<string, Set<string>>();
	for (const { indicator } of tables) {
		const family = joined.of(indicator);
		if (!found.has(family)) found.set(family, new Set());
		found.get(family)!.add(indicator);
	}
	return [...found.values()];
}

/** An indicator and those that it names or that name it. */
export function relatives(tables: readonly EditionTable[], indicator: string): Set<string> {
	const named = ({ relations }: EditionTable) =>
		relations.flatMap(({ of }) => of.map((other) => other.indicator));
	return new Set(
		tables.flatMap((table) =>
			table.indicator === indicator
				? [indicator, ...named(table)]
				: named(table).includes(indicator)
					? [table.indicator]
					: []
		)
	);
}
