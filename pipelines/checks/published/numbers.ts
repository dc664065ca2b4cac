import type { PageText } from './page-texts.ts';

/** Digits with the separators that languages use within a number: 1,000 or 1 000 or 0.42 or 0,42, and its sign. */
const number = /[+−]?\d+(?:[\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)*/g;

/** Every number of a text as it is written, with all spaces within it unified. */
export const numbersIn = (text: string): string[] =>
	(text.match(number) ?? []).map((one) => one.replace(/\u202f/g, '\u00a0'));

/** The value of a written number, for recognising scales. */
export const valueOf = (written: string): number =>
	Number(
		written
			.replace(/\u00a0/g, '')
			.replace('−', '-')
			.replace(',', '.')
	);

const bare = /^[+−]?[\d.,\u00a0\u202f]+(?:[\u00a0\u202f ]?%)?$/;

/**
 * The groups of drawings that are a scale: three or more bare numbers at equal steps, or two with 0 one step
 * before; zero may be written in words.
 */
export function scales(said: readonly PageText[]): Set<number> {
	const groups = new Map<number, string[]>();
	for (const { text, group } of said) if (group > 0) groups.set(group, [...(groups.get(group) ?? []), text]);
	const even = (texts: string[]) => {
		if (texts.length < 2 || !texts.every((text) => bare.test(text))) return false;
		const written = texts.map((text) => valueOf(numbersIn(text)[0]!));
		// On a scale of changes, "no change" is written instead of zero.
		const above = written.findIndex((value) => value > 0);
		const values = above > 0 && !written.includes(0) ? written.toSpliced(above, 0, 0) : written;
		const step = values[1]! - values[0]!;
		const equal = values.every((value, i) => Math.abs(value - values[0]! - i * step) < 1e-9);
		return step !== 0 && equal && (values.length > 2 || values[0] === 0 || values[0] === step);
	};
	return new Set([...groups].filter(([, texts]) => even(texts)).map(([group]) => group));
}
