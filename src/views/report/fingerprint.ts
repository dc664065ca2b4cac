/** What a reader compares of an edition: the first half of the SHA-256 of its manifest, in groups of four. */
export const fingerprintOf = ({ manifestHash }: { manifestHash: string }): string =>
	manifestHash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
