import { firstVersions, isNewer, keysBelow } from './compat.ts';

const scripted = keysBelow('api', 'javascript.builtins');
const known = new Set(scripted);

/** The first of some keys that the compatibility data have. */
export const firstKnown = (...keys: string[]): string | undefined => keys.find((key) => known.has(key));

/** Those of some keys that some engine has later than the floor. */
export const onlyNewer = (keys: Iterable<string>): string[] =>
	[...keys].filter((key) => isNewer(firstVersions(key)));

/** Keys of members by their names, where nothing older has the name. */
const byMember = new Map<string, string[]>();
for (const key of scripted) {
	const member = /^(?:api|javascript\.builtins)\.\w+\.([a-z]\w*)$/.exec(key)?.[1];
	if (member !== undefined) byMember.set(member, [...(byMember.get(member) ?? []), key]);
}

/** The key of a member of a kind that the data call otherwise, such as a mixin: by its name, where everything of this name is newer. */
export function keyOfMember(member: string): string | undefined {
	const keys = byMember.get(member) ?? [];
	return keys.length > 0 && onlyNewer(keys).length === keys.length ? keys[0] : undefined;
}
