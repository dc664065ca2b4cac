import type { Engine } from '#engine/engine.ts';
import { coverage } from '#indicators/connection-cache.ts';
import { unitRows } from '#indicators/units.ts';
import type { Definition } from '#schemas/indicator.ts';
import { hasTies, isShareOfUnits, kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';

/** The people behind a count, as `indicator yes`, `indicator no` or `indicator all`; of measures, with the measure. */
export type People = Map<string, Set<string>>;

/** Who is behind every count of some records. */
export async function peopleIn(
	engine: Engine,
	catalogue: readonly Definition[],
	programme: Programme
): Promise<People> {
	const found: People = new Map();
	for (const definition of catalogue) {
		if (!definition.links.includes('participant') || hasTies(definition.kind)) continue;
		if (definition.needs.some((one) => !programme.characteristics.some(({ code }) => code === one))) continue;
		const { countries } = await coverage(engine, definition, programme);
		const least = kinds[definition.kind].needs === 'threshold' ? definition.threshold! : 0.5;
		const names = ['all', ...(isShareOfUnits(definition.kind) || definition.threshold ? ['yes', 'no'] : [])];
		for (const row of await unitRows(engine, definition, programme, countries)) {
			const person = row['participant_id'] as string | null;
			if (person === null) continue;
			const measure = (row['measure'] as string | undefined) ?? '';
			const says = (row['value'] as number) >= least ? 'yes' : 'no';
			for (const name of names.filter((one) => one === 'all' || one === says)) {
				const count = `${definition.id}${measure && ` ${measure}`} ${name}`;
				if (!found.has(count)) found.set(count, new Set());
				found.get(count)!.add(person);
			}
		}
	}
	return found;
}

/** Pairs of counts of which whoever is behind the first is behind the second, in every one of these records: what no definition contradicted. */
export function inclusionsIn(all: readonly People[]): [part: string, whole: string][] {
	const names = [...new Set(all.flatMap((people) => [...people.keys()]))].sort();
	const none: ReadonlySet<string> = new Set();
	return names.flatMap((part) =>
		names
			.filter((whole) => whole !== part)
			.filter((whole) =>
				all.every((people) => {
					const [some, among] = [people.get(part) ?? none, people.get(whole) ?? none];
					return [...some].every((person) => among.has(person));
				})
			)
			.map((whole): [string, string] => [part, whole])
	);
}
