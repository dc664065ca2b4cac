import type { IdentityKind } from '#schemas/recipe.ts';
import { plain } from '../columns/normalise-header.ts';
import type { Identity } from './identities.ts';

const textIn = (all: readonly Identity[], kind: IdentityKind): string =>
	plain(all.find((one) => one.kind === kind)?.text ?? '');

/** Whether two names cannot be one person's: "Fatima" and "Fatima Al-Rashid" can. */
function areOtherNames(one: string, other: string): boolean {
	const [short, long] = [one.split(' '), other.split(' ')].toSorted((a, b) => a.length - b.length);
	return !short!.every((word) => long!.includes(word));
}

/**
 * Whether two rows with an address or a telephone in common seem to be of two people, as of a couple: their names
 * differ, or where one has no name, their local ids; or their national numbers.
 */
export function seemTwo(one: readonly Identity[], other: readonly Identity[]): boolean {
	const both = (kind: IdentityKind): [string, string] | null => {
		const [here, there] = [textIn(one, kind), textIn(other, kind)];
		return here === '' || there === '' ? null : [here, there];
	};
	const [names, local, national] = [both('name'), both('local_id'), both('national_number')];
	if (names !== null && areOtherNames(...names)) return true;
	if (names === null && local !== null && local[0] !== local[1]) return true;
	return national !== null && national[0] !== national[1];
}
