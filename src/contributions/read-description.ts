import { contribution, contributionVersion, versionOf, type Contribution } from '#schemas/contribution.ts';
import { explain } from '#schemas/explain.ts';
import type { Bytes } from '#storage/files.ts';
import { fromJson } from '#storage/stored-json.ts';
import { ContributionFault } from './fault.ts';

export const descriptionName = 'contribution.json';
export const workspaceName = 'workspace.json';
export const waitingName = 'waiting.json';

/** What a zip is by the files in it; null for one that is none of ours. */
export function kindOfZip(names: Iterable<string>): 'contribution' | 'workspace' | 'edition' | null {
	const all = [...names];
	if (all.includes(descriptionName)) return 'contribution';
	if (all.includes(workspaceName)) return 'workspace';
	return all.some((name) => /(^|\/)edition\.json$/.test(name)) ? 'edition' : null;
}

/**
 * The description of a contribution; one of an earlier version reads as of the present one, which then lacks what that version
 * did not say. Throws where it is wrong, or of a version that only a later page understands.
 */
export function readDescription(bytes: Bytes): Contribution {
	const json = fromJson(bytes);
	const version = versionOf(json);
	if (version !== null && version > contributionVersion) throw new ContributionFault('newer', { version });
	const read = contribution.safeParse(json);
	if (!read.success) {
		const place = explain(read.error, json)[0]!.path;
		throw new ContributionFault('description', { place: place === '' ? descriptionName : place });
	}
	const { files } = read.data;
	const twice = files.find(
		({ name, table }, i) => files.findIndex((one) => one.name === name || one.table === table) < i
	);
	if (twice) throw new ContributionFault('description', { place: twice.name });
	return read.data;
}
