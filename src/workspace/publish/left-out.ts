import type { Definition, Dim } from '#schemas/indicator.ts';

/** A whole figure, or one of its breakdowns, that the publisher leaves out. */
export interface ChosenOut {
	/** `indicator` or `indicator/dim`. */
	key: string;
	definition: Definition;
	dim: Dim | null;
}

/** What the publisher leaves out, in the order of the catalogue; the breakdowns of a figure that is left out as a whole are part of it. */
export const chosenOut = (catalogue: readonly Definition[], without: ReadonlySet<string>): ChosenOut[] =>
	catalogue.flatMap((definition): ChosenOut[] => {
		const { id, dims } = definition;
		if (without.has(id)) return [{ key: id, definition, dim: null }];
		return dims
			.map((dim) => ({ key: `${id}/${dim}`, definition, dim }))
			.filter(({ key }) => without.has(key));
	});
