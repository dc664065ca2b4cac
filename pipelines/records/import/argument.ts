import { Misuse } from '../../tooling/command.ts';

/** `NAME=VALUE` of an option; a name may have an equals sign itself. */
export function pair(option: string, text: string): [name: string, value: string] {
	const at = text.lastIndexOf('=');
	if (at < 1) throw new Misuse(`invalid --${option}: ${JSON.stringify(text)}; NAME=VALUE is expected`);
	return [text.slice(0, at), text.slice(at + 1)];
}

/** One of the known words; an unknown one names them. */
export function oneOf<const T extends string>(noun: string, text: string, known: readonly T[]): T {
	const found = known.find((one) => one === text);
	if (found === undefined)
		throw new Misuse(`unknown ${noun}: ${JSON.stringify(text)}; known are ${known.slice(0, 60).join(', ')}`);
	return found;
}

/** A whole number of at least `least`. */
export function wholeNumber(option: string, text: string, least: number): number {
	const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
	if (!(number >= least)) throw new Misuse(`invalid --${option}: ${JSON.stringify(text)}`);
	return number;
}
