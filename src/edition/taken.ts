import type { Linkable } from './link.ts';
import type { FileFinding } from './signed-list.ts';

interface Claiming {
	link: Linkable | null;
	findings: readonly FileFinding[];
}

const claims = { 'number-taken': 'number', 'name-taken': 'edition' } as const;

/**
 * What an edition claims that another one of its programme has too: its number or its name. One that is at fault
 * already takes nothing from a faultless one; between faultless ones nobody can tell whose it is, and both are named. The
 * same edition twice is one.
 */
export function takenFrom(one: Claiming, all: readonly Claiming[]): FileFinding[] {
	const { link, findings } = one;
	if (!link) return [];
	const rivals = all.filter(
		(other) =>
			other.link &&
			other.link.hash !== link.hash &&
			other.link.manifest.programme.id === link.manifest.programme.id &&
			(findings.length > 0 || other.findings.length === 0)
	);
	return (['number-taken', 'name-taken'] as const)
		.filter((what) =>
			rivals.some((other) => other.link!.manifest[claims[what]] === link.manifest[claims[what]])
		)
		.map((what) => ({ path: 'manifest.json', what }));
}
