import type { PublishedEdition } from '#edition/draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import { sideBySide } from '#edition/editions-in-folder.ts';
import type { FileFinding } from '#edition/signed-list.ts';
import { saidOf } from '#edition/said-of-itself.ts';
import { verifyEdition } from '#edition/verify.ts';
import { verifyAll, type CheckedEdition } from '#edition/verify-all.ts';
import type { Programme } from '#schemas/programme.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** An edition that was published before; `edition` is null where it cannot be relied on. */
export interface EarlierEdition {
	name: string;
	from: 'site' | 'device';
	/** What differs from the signed edition. */
	findings: readonly FileFinding[];
	/** Why else it cannot be followed: `other-programme`, or words. */
	fault: string | null;
	edition: PublishedEdition | null;
	/** Fingerprint of the key that signed it. */
	key: string | null;
	/** Whether the next edition follows on it. */
	used: boolean;
	files: Files;
}

type Found = Pick<EarlierEdition, 'name' | 'from' | 'files'>;

/**
 * An earlier edition after its check. Never throws: faults are part of the result. An edition of synthetic figures is not
 * followed by one of real figures unless the user chooses so.
 */
function afterCheck(
	found: Found,
	{ said, findings, key }: Pick<CheckedEdition, 'said' | 'findings' | 'key'>,
	{ id, synthetic }: Pick<Programme, 'id' | 'synthetic'>
): EarlierEdition {
	const earlier: EarlierEdition = {
		...{ ...found, name: said.name ?? found.name, findings, key },
		...{ fault: null, edition: null, used: false }
	};
	if (findings.length > 0) return earlier;
	try {
		const edition = readEdition(found.files);
		if (edition.head.programme.id !== id) return { ...earlier, fault: 'other-programme' };
		return { ...earlier, edition, used: edition.head.programme.synthetic === synthetic };
	} catch (error) {
		return { ...earlier, fault: (error as Error).message };
	}
}

/**
 * Editions found before and those found now, which are checked: as they were signed, and consistent with all the others. The
 * same edition found again replaces itself.
 */
export function mergedEditions(
	earlier: readonly EarlierEdition[],
	found: readonly Found[],
	programme: Pick<Programme, 'id' | 'synthetic'>
): EarlierEdition[] {
	const { editions } = verifyAll(sideBySide([...found, ...earlier].map(({ files }) => files)));
	const checked = found.map((one, i) => {
		// What holds nothing of an edition is found as none among the others, and is checked by itself.
		const alone = () => ({ said: saidOf(one.files), ...verifyEdition(one.files) });
		return afterCheck(one, editions.find(({ folder }) => folder === `${i}/`) ?? alone(), programme);
	});
	const hashes = new Set(checked.flatMap(({ edition }) => edition?.manifestHash ?? []));
	return [...earlier.filter(({ edition }) => !edition || !hashes.has(edition.manifestHash)), ...checked];
}

/** The excluded breakdowns, as `indicator/dim`, with one added or removed. */
export function withExclusion(
	without: ReadonlySet<string>,
	breakdown: string,
	out: boolean
): ReadonlySet<string> {
	const chosen = new Set(without);
	if (out) chosen.add(breakdown);
	else chosen.delete(breakdown);
	return chosen;
}

export const nothingExcluded: ReadonlySet<string> = new Set();

/** Editions that the next edition follows on, oldest first. */
export const followedEditions = (earlier: readonly EarlierEdition[]): PublishedEdition[] =>
	earlier
		.flatMap(({ used, edition }) => (used && edition ? [edition] : []))
		.sort((a, b) => a.head.number - b.head.number);

/** Names of predecessors of the followed editions that are not among them: differences to these are not checked. */
export const missingPredecessors = (editions: readonly PublishedEdition[]): string[] =>
	editions.flatMap(({ head }) =>
		head.previous && !editions.some(({ manifestHash }) => manifestHash === head.previous!.manifest_sha256)
			? [head.previous.name]
			: []
	);

/** The default name of an edition: its month, and a number where that is taken. */
export function defaultEditionName(on: string, taken: readonly string[]): string {
	const month = on.slice(0, 7);
	let name = month;
	for (let i = 2; taken.includes(name); i++) name = `${month}-${i}`;
	return name;
}
