import type { Definition } from '#schemas/indicator.ts';
import { adds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';

/** How many events of each kind the programme plans in each country, as the targets of the figures that count them say. */
export const plannedEvents = (
	{ targets }: Pick<Programme, 'targets'>,
	definitions: readonly Pick<Definition, 'id' | 'kind' | 'counts' | 'parameters'>[]
): { type: string; count: number }[] =>
	definitions.flatMap(({ id, kind, counts, parameters }) => {
		const type = parameters['session_type']?.value;
		const stated = targets.find(
			({ indicator, per, dims }) => indicator === id && per === 'country' && Object.keys(dims).length === 0
		);
		return stated && adds(kind) && counts === 'session' && typeof type === 'string'
			? [{ type, count: stated.value }]
			: [];
	});
