import { contributionName, packContribution, type ContributionInput } from '#contributions/pack.ts';
import { sourceOf } from '#contributions/source-of.ts';
import type { Contents } from '#storage/contents.ts';
import type { Bytes } from '#storage/files.ts';

/** A file to hand over. */
export interface Packed {
	name: string;
	bytes: Bytes;
}

/**
 * The records of the own country as one file; what other partners have handed over stays here. `said.country` is whose they are where no
 * import has said so, as of products that were kept by hand.
 */
export async function packRecords(
	{ manifest, tables }: Contents,
	said: Pick<ContributionInput, 'programme' | 'at' | 'declared' | 'answers'> & { country: string | null }
): Promise<Packed> {
	const country = manifest?.country ?? said.country;
	if (!manifest || !country) throw new Error('missing country: nobody has said whose records these are');
	const { recipes, keyId, contributions = [] } = manifest;
	const { programme, at } = said;
	const foreign = new Set(contributions.map((one) => sourceOf(one.country)));
	const { period } = programme;
	const bytes = await packContribution({ ...said, country, period, tables, foreign, recipes, keyId });
	return { name: contributionName(programme.id, country, at.slice(0, 10)), bytes };
}
