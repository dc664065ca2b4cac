/** Digits with the marks that languages set within a number: 1,000 or 1 000 or 0.42 or 0,42, and its sign. */
const number = /[+−]?\d+(?:[\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)*/g;

/** Every number of a text as it is written, spaces within it made one kind. */
export const numbersIn = (text: string): string[] =>
	(text.match(number) ?? []).map((one) => one.replace(/\u202f/g, '\u00a0'));

/** A number of a language's writing as a number, for telling scales. */
export const valueOf = (written: string): number =>
	Number(
		written
			.replace(/\u00a0/g, '')
			.replace('−', '-')
			.replace(',', '.')
	);
