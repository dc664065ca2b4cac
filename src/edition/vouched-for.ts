import { handsOn, type Linkable } from './link.ts';

/**
 * Editions for which the holder of a key vouches: those it signed, and those to which a chain leads from there. An
 * edition vouches for the one before it by the hash of that one's manifest, and for the next by announcing its
 * key. None where the reader gave no key.
 */
export function vouchedFor(all: readonly Linkable[], expected: string | null): Set<Linkable> {
	const vouched = new Set(all.filter(({ key }) => key !== null && key === expected));
	const links = all.flatMap((one) => {
		const before = all.find(({ hash }) => hash === one.manifest.previous?.manifest_sha256);
		return before && handsOn(before, one) ? [[one, before] as const] : [];
	});
	for (let size = -1; size !== vouched.size;) {
		size = vouched.size;
		for (const link of links)
			if (link.some((one) => vouched.has(one))) link.forEach((one) => vouched.add(one));
	}
	return vouched;
}
