import { firstVersions, isNewer, keysBelow } from './compat.ts';

const styled = new Set(keysBelow('css'));
/** Functions such as `color-mix`, by their names. */
const functions = new Map(
	[...styled].flatMap((key) => {
		const name = /^css\.types\.(?:[\w-]+\.)*([a-z][\w-]*)$/.exec(key)?.[1];
		return name === undefined ? [] : [[name, key] as const];
	})
);

/** What a style sheet uses that some engine has later than the floor, as keys of the compatibility data: properties with their values, selectors, rules, functions. */
export function usedInStyle(css: string): Set<string> {
	const found = new Set<string>();
	const add = (key: string | undefined) => {
		if (key !== undefined && styled.has(key) && isNewer(firstVersions(key))) found.add(key);
	};
	for (const [, name] of css.matchAll(/@([a-z-]+)/g)) add(`css.at-rules.${name}`);
	for (const [, name] of css.matchAll(/::?([a-z-]+)/g)) add(`css.selectors.${name}`);
	for (const [, name] of css.matchAll(/([a-z-]+)\(/g)) add(functions.get(name!));
	for (const [, property, value] of css.matchAll(/[{;\s"]([a-z-]+)\s*:\s*([^;{}"]+)/g)) {
		// A prefixed property stands beside the one it was to become.
		if (property!.startsWith('-')) continue;
		add(`css.properties.${property}`);
		for (const word of value!.split(/[\s,]+/)) add(`css.properties.${property}.${word}`);
	}
	// A rule inside of another.
	if (/[{;}]\s*&/.test(css)) add('css.selectors.nesting');
	return found;
}
