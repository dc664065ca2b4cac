import { readFileSync } from 'node:fs';
import { contribution } from '#schemas/contribution.ts';
import type { DeliveredFile } from './delivered-files.ts';
import type { UnplacedFault } from './faults.ts';

type Found = Omit<DeliveredFile, 'file'>;
interface Told {
	name: string;
	country: string;
	packedAt: string;
}

const older = (name: string, last: Told): UnplacedFault => ({
	code: 'contribution',
	column: null,
	value: '',
	message: `${name} was put aside: ${last.name}, of the same partner, was packed on ${last.packedAt.slice(0, 10)}, and only one counts`,
	fix: 'take out the one that is not meant'
});

/**
 * Of several contributions of one partner, the files of the one that was packed last, and for each other one a fault: their rows are
 * never mixed. What does not say when it was packed is taken as it is.
 */
export function latestContributions(found: readonly Found[]): Found[] {
	const told = found.flatMap((file) => toldIn(file) ?? []);
	const lastOf = (country: string) =>
		told
			.filter((one) => one.country === country)
			.reduce((last, one) => (one.packedAt > last.packedAt ? one : last));
	const aside = new Map(
		told.flatMap((one) => {
			const last = lastOf(one.country);
			return last === one ? [] : [[one.name, last] as const];
		})
	);
	const kept = found.filter(({ contribution }) => !aside.has(contribution));
	const faults = [...aside].map(([name, last]): Found => {
		const { path } = found.find(({ contribution }) => contribution === name)!;
		return { contribution: name, name, path, table: null, bytes: 0, faults: [older(name, last)] };
	});
	return [...kept, ...faults];
}

/** What the description of a contribution says of whose it is; null for other files, and where it cannot be read. */
function toldIn({ contribution: of, name, path, faults }: Found): Told | null {
	if (of === '' || name !== `${of}/contribution.json` || faults.length > 0) return null;
	try {
		const { country, packedAt } = contribution.parse(JSON.parse(readFileSync(path, 'utf8')));
		return country === null || packedAt === null ? null : { name: of, country, packedAt };
	} catch {
		return null;
	}
}
