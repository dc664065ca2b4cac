import { numbersIn, valueOf } from './numbers.ts';
import type { Said } from './page-texts.ts';

const bare = /^[+−]?[\d.,\u00a0\u202f]+(?:[\u00a0\u202f ]?%)?$/;

/** The groups of drawings that are a scale: three or more bare numbers at equal steps, or two with 0 one step before; zero may be said in words. */
export function scales(said: readonly Said[]): Set<number> {
	const groups = new Map<number, string[]>();
	for (const { text, group } of said) if (group > 0) groups.set(group, [...(groups.get(group) ?? []), text]);
	const even = (texts: string[]) => {
		if (texts.length < 2 || !texts.every((text) => bare.test(text))) return false;
		const written = texts.map((text) => valueOf(numbersIn(text)[0]!));
		// On a scale of changes "no change" stands in words where zero would.
		const above = written.findIndex((value) => value > 0);
		const values = above > 0 && !written.includes(0) ? written.toSpliced(above, 0, 0) : written;
		const step = values[1]! - values[0]!;
		const equal = values.every((value, i) => Math.abs(value - values[0]! - i * step) < 1e-9);
		return step !== 0 && equal && (values.length > 2 || values[0] === 0 || values[0] === step);
	};
	return new Set([...groups].filter(([, texts]) => even(texts)).map(([group]) => group));
}
