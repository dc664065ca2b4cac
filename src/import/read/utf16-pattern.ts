/** UTF-16 without a mark: in most European scripts every second byte is zero. Null where this is unlikely. */
export function zeroPattern(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const pairs = Math.floor(head.length / 2);
	if (pairs < 2) return null;
	let [even, odd] = [0, 0];
	for (let i = 0; i < pairs * 2; i += 2) {
		if (head[i] === 0) even += 1;
		if (head[i + 1] === 0) odd += 1;
	}
	if (odd > 0.6 * pairs && even < 0.05 * pairs) return 'utf-16le';
	if (even > 0.6 * pairs && odd < 0.05 * pairs) return 'utf-16be';
	return null;
}
