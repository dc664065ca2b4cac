import type { Definition } from './indicator.ts';
import { adds } from './kinds.ts';
import type { Programme } from './programme.ts';

type Counted = Pick<Definition, 'id' | 'kind' | 'counts' | 'parameters'>;

/** The kind of event that a figure counts; null for figures of anything else. */
export function eventTypeOf({ kind, counts, parameters }: Omit<Counted, 'id'>): string | null {
	const type = parameters['session_type']?.value;
	return adds(kind) && counts === 'session' && typeof type === 'string' ? type : null;
}

/**
 * The one figure that counts the events of each kind, in the order of the definitions, and the measure of it that does: of several measures
 * the first one, as the others count something of the events. Nothing is counted twice where two figures are of the same kind.
 */
export function eventFigures<D extends Counted & Pick<Definition, 'measures'>>(
	definitions: readonly D[]
): { type: string; definition: D; measure: string | null }[] {
	const types = new Set<string>();
	return definitions.flatMap((definition) => {
		const type = eventTypeOf(definition);
		if (type === null || types.has(type)) return [];
		types.add(type);
		return [{ type, definition, measure: definition.measures[0]?.id ?? null }];
	});
}

/** How many events of each kind the programme plans in each country, or together, as the targets of the figures that count them say. */
export const plannedEvents = (
	{ targets }: Pick<Programme, 'targets'>,
	definitions: readonly Counted[],
	per: 'country' | 'programme' = 'country'
): { type: string; count: number }[] =>
	definitions.flatMap((definition) => {
		const type = eventTypeOf(definition);
		const stated = targets.find(
			(one) => one.indicator === definition.id && one.per === per && Object.keys(one.dims).length === 0
		);
		return stated && type !== null ? [{ type, count: stated.value }] : [];
	});

/** The kinds of events that belong to the whole programme: those that only figures of the programme count, as its kick-off. */
export function jointEvents(definitions: readonly (Counted & Pick<Definition, 'scope'>)[]): string[] {
	const typesIn = (scope: Definition['scope']) =>
		definitions.flatMap((definition) => (definition.scope === scope ? (eventTypeOf(definition) ?? []) : []));
	const own = typesIn('country');
	return [...new Set(typesIn('programme'))].filter((type) => !own.includes(type));
}
