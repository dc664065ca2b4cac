import { extname } from 'node:path';
import { Misuse } from '../tooling/misuse.ts';

/** What a file is to become, by the end of its name. */
export const endingOf = (file: string): string => extname(file).slice(1).toLowerCase();

/** Throws `Misuse` for a file that is to become something unknown, with where else it could be asked for. */
export function requireEnding(file: string, known: readonly string[], elsewhere = ''): void {
	if (known.includes(endingOf(file))) return;
	throw new Misuse(
		`invalid ending: ${file}; known are .${known.join(', .')}${elsewhere && `; ${elsewhere}`}`
	);
}
