/** Scatters 32 bits so that neighbours look unrelated; one to one (the finalizer of MurmurHash3). */
export function mix(value: number): number {
	let bits = value | 0;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return bits ^ (bits >>> 16);
}

/** 32 bits of a text (FNV-1a). */
export function textHash(text: string): number {
	let bits = 0x811c9dc5;
	for (const character of text) bits = Math.imul(bits ^ character.codePointAt(0)!, 0x01000193);
	return bits;
}
