import { contextsOf, isShare } from '#disclosure/contexts.ts';
import { countName, type Counted } from '#disclosure/names.ts';
import type { Engine } from '#engine/engine.ts';
import { coverage } from '#indicators/connection-cache.ts';
import { unitRows } from '#indicators/units.ts';
import type { EditionTable } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';

/** A number in which a person is counted. */
export interface Membership {
	name: string;
	indicator: string;
	/** Whether it tells what a sensitive figure asks, and not only that the person was asked. */
	isAnswer: boolean;
}

const least = (definition: Definition) =>
	kinds[definition.kind].needs === 'threshold' ? definition.threshold! : 0.5;

/** In which numbers of an edition each person is counted, as somebody knows who knows all of that person's records. */
export async function memberships(
	engine: Engine,
	catalogue: readonly Definition[],
	programme: Programme,
	{ tables, edition }: { tables: readonly EditionTable[]; edition: number }
): Promise<Map<string, Membership[]>> {
	const found = new Map<string, Map<string, Membership>>();
	for (const table of tables.filter(({ protects }) => protects === 'people')) {
		const definition = catalogue.find(({ id }) => id === table.indicator)!;
		if (!definition.links.includes('participant')) continue;
		const { countries } = await coverage(engine, definition, programme);
		const contexts = contextsOf(table);
		for (const row of await unitRows(engine, definition, programme, countries)) {
			const person = row['participant_id'] as string | null;
			if (person === null) continue;
			const answer: Counted = (row['value'] as number) >= least(definition) ? 'numerator' : 'others';
			const counted: Counted[] = isShare(table) ? ['denominator', answer] : ['n'];
			for (const dims of contexts) {
				const isIn = Object.entries(dims).every(
					([dim, group]) => row[dim === 'wave' ? 'measure' : dim] === group
				);
				if (!isIn) continue;
				for (const one of counted) {
					const name = countName(table.indicator, one, dims, edition);
					const isAnswer = one === answer && table.disclosure === 'sensitive';
					if (!found.has(person)) found.set(person, new Map());
					found.get(person)!.set(name, { name, indicator: table.indicator, isAnswer });
				}
			}
		}
	}
	return new Map([...found].map(([person, of]) => [person, [...of.values()]]));
}
