import { everybodysKey } from './check-contents.ts';
import type { FileFinding } from './signed-list.ts';

/** What a check concludes, from the most that it can say to the least. */
export const verdicts = ['signed', 'signer-unknown', 'everybodys-key', 'not-authentic'] as const;

/**
 * `signed`: unchanged, and signed with a key that the reader compared. `signer-unknown`: unchanged since the
 * holder of some key signed it. `everybodys-key`: signed with the key that everybody has, which proves nothing.
 * `not-authentic`: something is not as it was signed.
 */
export type Verdict = (typeof verdicts)[number];

export function verdictOf(
	findings: readonly FileFinding[],
	{ key, keyCompared }: { key: string | null; keyCompared: boolean }
): Verdict {
	if (findings.length > 0) return 'not-authentic';
	if (key === everybodysKey) return 'everybodys-key';
	return keyCompared ? 'signed' : 'signer-unknown';
}

/** The verdict that says least; of none at all, `not-authentic`. */
export const weakest = (all: readonly Verdict[]): Verdict =>
	all.length === 0 ? 'not-authentic' : verdicts[Math.max(...all.map((one) => verdicts.indexOf(one)))]!;
