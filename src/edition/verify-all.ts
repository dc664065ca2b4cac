import { everybodysKey } from './check-contents.ts';
import { sortedOut, type FoundEdition } from './editions-in-folder.ts';
import { hashOf } from './hash.ts';
import { fingerprint } from './keys.ts';
import { linkable, linkTo, type Linkable } from './link.ts';
import { vouchedFor } from './vouched-for.ts';
import { saidOf, type SaidOfItself } from './said-of-itself.ts';
import type { FileFinding } from './signed-list.ts';
import { takenFrom } from './taken.ts';
import { verdictOf, weakest, type Verdict } from './verdict.ts';
import { verifyEdition } from './verify.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** One of the editions that a reader brought, and what is to be said of it. */
export interface CheckedEdition {
	/** Where it lay among what was brought, with a slash at the end. */
	folder: string;
	said: SaidOfItself;
	verdict: Verdict;
	findings: FileFinding[];
	/** Fingerprint of the key that signed it; null where no signature can be read. */
	key: string | null;
	/**
	 * Whose that key is: the one that the reader gave, one that a chain of editions leads to from there, another one,
	 * that of everybody, or `open` where the reader gave none.
	 */
	signer: 'given' | 'chain' | 'other' | 'everybody' | 'open' | null;
	/** Whether it is the first, follows on the edition before it, does not, or that one was not brought; null where unknown. */
	link: 'first' | 'followed' | 'broken' | 'open' | null;
	/** Whether derived files such as pictures are present, and were checked too. */
	derived: boolean;
	files: { path: string; sha256: string }[];
}

/** What is to be said of all that a reader brought: the verdict that says least of its editions, the newest first. */
export interface Checked {
	verdict: Verdict;
	editions: CheckedEdition[];
	/** Paths of files that belong to no edition: they are signed by nobody. */
	outside: string[];
}

/** An edition with what is wrong with it by itself, and how the others see it. */
interface Seen extends FoundEdition {
	findings: FileFinding[];
	key: string | null;
	derived: boolean;
	link: Linkable | null;
	before: Linkable | null;
}

function seen({ folder, files }: FoundEdition): Seen {
	const { findings, key, derived } = verifyEdition(files);
	return { folder, files, findings, key, derived, link: linkable(files, { findings, key }), before: null };
}

/** Adds what is wrong between the editions: broken links, keys that nobody announced or gave, numbers taken twice. */
function compare(all: readonly Seen[], expected: string | null): Set<Linkable> {
	const links = all.flatMap(({ link }) => link ?? []);
	for (const one of all) {
		if (!one.link) continue;
		const { before, findings } = linkTo(one.link, links);
		one.before = before;
		one.findings.push(...findings);
	}
	const vouched = vouchedFor(links, expected);
	for (const { key, link, findings } of all) {
		const other = expected !== null && key !== null && key !== expected && !(link && vouched.has(link));
		if (other && !findings.some(({ what }) => what === 'other-key'))
			findings.push({ path: 'manifest.sig.json', what: 'other-key' });
	}
	const taken = all.map((one) => takenFrom(one, all));
	for (const [i, findings] of taken.entries()) all[i]!.findings.push(...findings);
	return vouched;
}

const linkFaults: readonly FileFinding['what'][] = ['not-following', 'wrong-number'];

function linkOf({ link, before, findings }: Seen): CheckedEdition['link'] {
	if (!link) return null;
	if (findings.some(({ path, what }) => path === 'manifest.json' && linkFaults.includes(what)))
		return 'broken';
	if (link.manifest.previous === null) return 'first';
	return before ? 'followed' : 'open';
}

function signerOf(key: string | null, expected: string | null, vouched: boolean): CheckedEdition['signer'] {
	if (key === null) return null;
	if (key === everybodysKey) return 'everybody';
	if (expected === null) return 'open';
	if (key === expected) return 'given';
	return vouched ? 'chain' : 'other';
}

/** The newest first; what says no number before all others, so that its fault is seen. */
const newestFirst = (a: CheckedEdition, b: CheckedEdition): number =>
	(b.said.number ?? Infinity) - (a.said.number ?? Infinity) || (a.folder < b.folder ? -1 : 1);

/**
 * Checks all that a reader brought, in any order and at any depth: every edition by itself, the links between them,
 * and that nothing lies outside of them. With `publicKey` also that this key signed them, or one to which a
 * chain of editions leads from it.
 */
export function verifyAll(files: Files, publicKey: Uint8Array | null = null): Checked {
	const { editions, outside } = sortedOut(files);
	const expected = publicKey && fingerprint(publicKey);
	const all = editions.map(seen);
	const vouched = compare(all, expected);
	const checked = all.map((one): CheckedEdition => {
		const { folder, findings, key, derived, link } = one;
		const isVouched = link !== null && vouched.has(link);
		return {
			folder,
			said: saidOf(one.files),
			verdict: verdictOf(findings, { key, keyCompared: isVouched }),
			findings,
			key,
			signer: signerOf(key, expected, isVouched),
			link: linkOf(one),
			derived,
			files: [...one.files].map(([path, bytes]) => ({ path, sha256: hashOf(bytes) }))
		};
	});
	const verdict = outside.length > 0 ? 'not-authentic' : weakest(checked.map((one) => one.verdict));
	return { verdict, editions: checked.sort(newestFirst), outside };
}
