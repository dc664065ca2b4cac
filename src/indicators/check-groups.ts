import { dimValues } from '#schemas/dims.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * Throws for a target, a declared figure or an objective that is stated for a group that its indicator does not have: nothing would
 * ever be compared with it. The error says where, and which groups there are.
 */
export function checkGroups(programme: Programme, catalogue: readonly Definition[]): void {
	const parts = ['targets', 'declared', 'objectives'] as const;
	for (const part of parts)
		for (const [i, { indicator, dims }] of programme[part].entries()) {
			const definition = catalogue.find(({ id }) => id === indicator);
			if (!definition) continue;
			const { measures, measuredBy } = definition;
			if (part === 'targets' && measures.length > 0 && dims[measuredBy] === undefined)
				throw new Error(
					`missing ${measuredBy}: targets.${i}.dims of ${definition.id} does not say which figure it is for; known are ${measures.map(({ id }) => id).join(', ')}`
				);
			for (const [dim, value] of Object.entries(dims)) {
				const known = valuesOf(definition, dim, programme);
				if (!known.includes(value))
					throw new Error(
						`unknown group: ${part}.${i}.dims of ${definition.id} says ${dim} "${value}"; known are ${known.join(', ') || `its dims ${definition.dims.join(', ')}`}`
					);
			}
		}
}

/** The values of a dim, or of its measures, that figures of a definition have. */
function valuesOf({ dims, measures, measuredBy }: Definition, dim: string, programme: Programme) {
	if (dim === measuredBy) return measures.map(({ id }) => id);
	return dims.includes(dim) ? dimValues(programme, dim) : [];
}
