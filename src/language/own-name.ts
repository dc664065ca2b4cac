import { upperFirst } from './sentences/first-letter.ts';

/** A language by its own name, as a menu shows it: "Dansk", "Українська". */
export function ownName(tag: string): string {
	const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
	return upperFirst(name, tag);
}
