import type { Definition } from '#schemas/indicator.ts';

/** The indicators of the network that count the ties of a source: the others would tell of another network. */
export const linkedIndicators = (catalogue: readonly Definition[], source: string): ReadonlySet<string> =>
	new Set(
		catalogue
			.filter(({ parameters }) =>
				Object.values(parameters).some(({ type, value }) => type === 'tie_source' && value === source)
			)
			.map(({ id }) => id)
	);
