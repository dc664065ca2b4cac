/** The bytes at an address of the site; undefined where there are none. Throws where the site does not answer. */
export async function fetchBytes(address: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
	const answer = await fetch(address, { signal, cache: 'no-store' });
	return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}
