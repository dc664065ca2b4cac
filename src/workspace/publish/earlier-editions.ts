import type { PublishedEdition } from '#edition/draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import { verified, type Finding } from '#edition/verify.ts';
import type { Programme } from '#schemas/programme.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** An edition that was published before, as it was found; `edition` is null where it cannot be relied on. */
export interface Earlier {
	name: string;
	from: 'site' | 'device';
	/** What is not as it was signed. */
	findings: readonly Finding[];
	/** Why else it cannot be followed: `other-programme`, or words. */
	fault: string | null;
	edition: PublishedEdition | null;
	/** Fingerprint of the key that signed it. */
	key: string | null;
	/** Whether the next edition follows on it. */
	used: boolean;
	files: Files;
}

/**
 * An earlier edition, checked before it is used: as it was signed, following on those given with it, and of this programme. Never throws:
 * what is wrong stands in it. One of invented figures is not followed by real ones unless somebody says so.
 */
export function checkedEarlier(
	found: Pick<Earlier, 'name' | 'from' | 'files'>,
	others: readonly Files[],
	{ id, synthetic }: Pick<Programme, 'id' | 'synthetic'>
): Earlier {
	const verdict = verified(found.files, null, others);
	const earlier: Earlier = {
		...found,
		name: verdict.edition?.name ?? found.name,
		findings: verdict.findings,
		fault: null,
		edition: null,
		key: verdict.key,
		used: false
	};
	if (!verdict.authentic) return earlier;
	try {
		const edition = readEdition(found.files);
		if (edition.head.programme.id !== id) return { ...earlier, fault: 'other-programme' };
		return { ...earlier, edition, used: edition.head.programme.synthetic === synthetic };
	} catch (error) {
		return { ...earlier, fault: (error as Error).message };
	}
}

/** Those that were found before and those found now; the same edition found again takes its own place. */
export function withFound(
	earlier: readonly Earlier[],
	found: readonly Pick<Earlier, 'name' | 'from' | 'files'>[],
	programme: Pick<Programme, 'id' | 'synthetic'>
): Earlier[] {
	const all = [...earlier, ...found].map(({ files }) => files);
	const checked = found.map((one) =>
		checkedEarlier(
			one,
			all.filter((files) => files !== one.files),
			programme
		)
	);
	const hashes = new Set(checked.flatMap(({ edition }) => edition?.manifestHash ?? []));
	return [...earlier.filter(({ edition }) => !edition || !hashes.has(edition.manifestHash)), ...checked];
}

/** Breakdowns left out, as `indicator/dim`, with one more or less of them. */
export function withChoice(
	without: ReadonlySet<string>,
	breakdown: string,
	out: boolean
): ReadonlySet<string> {
	const chosen = new Set(without);
	if (out) chosen.add(breakdown);
	else chosen.delete(breakdown);
	return chosen;
}

export const nothingLeftOut: ReadonlySet<string> = new Set();

/** Those that the next edition follows on, oldest first. */
export const followed = (earlier: readonly Earlier[]): PublishedEdition[] =>
	earlier
		.flatMap(({ used, edition }) => (used && edition ? [edition] : []))
		.sort((a, b) => a.head.number - b.head.number);

/** Names of editions that those followed speak of as their predecessors and that are not among them: differences to them go unchecked. */
export const missingBefore = (editions: readonly PublishedEdition[]): string[] =>
	editions.flatMap(({ head }) =>
		head.previous && !editions.some(({ manifestHash }) => manifestHash === head.previous!.manifest_sha256)
			? [head.previous.name]
			: []
	);

/** What an edition is called unless somebody says otherwise: its month, and a number where that is taken. */
export function nameOf(on: string, taken: readonly string[]): string {
	const month = on.slice(0, 7);
	let name = month;
	for (let i = 2; taken.includes(name); i++) name = `${month}-${i}`;
	return name;
}
