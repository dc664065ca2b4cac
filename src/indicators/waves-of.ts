import type { Definition } from '#schemas/indicator.ts';

/** The waves that a definition reads, as far as its parameters say. */
export const wavesOf = ({ parameters }: Pick<Definition, 'parameters'>): string[] =>
	Object.values(parameters).flatMap(({ type, value }) =>
		type === 'wave' || type === 'waves' ? [value].flat().map(String) : []
	);
