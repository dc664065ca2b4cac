import type { Part } from '#report/references/reference.ts';

/** What a reference can have written, as the page offers it. */
const choices = ['value', 'value n/d', 'value interval', 'value n/d interval', 'n', 'plan'] as const;
export type PartsChoice = (typeof choices)[number];

/**
 * What can be chosen of a figure that has these parts, null while that is not known. Of one that has none, its value is: it says why there is
 * nothing.
 */
export function offeredParts(has: readonly Part[] | null): PartsChoice[] {
	if (has === null) return [...choices];
	const found = choices.filter((one) => one.split(' ').every((part) => has.includes(part as Part)));
	return found.length ? found : ['value'];
}

/** What is written of a figure: what its author asked for, else how many of how many beside the value, as far as it has them. */
export const chosenParts = (offered: readonly PartsChoice[], asked: string): PartsChoice =>
	offered.find((one) => one === asked) ?? offered.find((one) => one === 'value n/d') ?? 'value';
