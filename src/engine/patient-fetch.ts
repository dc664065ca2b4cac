export interface PatientFetch {
	signal?: AbortSignal;
	/** How long nothing may come before it is given up, in milliseconds. */
	patience?: number;
	/** How long all of it may take, in milliseconds: one byte now and then is no answer either. */
	longest?: number;
	cache?: RequestCache;
	/** Called with the number of bytes of each piece, after decompression. */
	onPiece?: (bytes: number) => void;
}

/** How long nothing may come, where a caller says nothing else. */
export const usualPatience = 25_000;

/**
 * The answer of an address, as `fetch` gives it, but never waited for in vain: where nothing comes for a while, the promise rejects, or
 * reading the body does. Everything that a page downloads comes this way. Throws, naming the address, where nobody answers or stops answering,
 * and the signal's reason.
 */
export async function fetchPatiently(
	address: string,
	{ signal, patience = usualPatience, longest, cache, onPiece = () => undefined }: PatientFetch = {}
): Promise<Response> {
	const ending = new AbortController();
	const given = () => ending.abort(signal?.reason);
	const giveUp = () => ending.abort(new Error(`missing answer: ${address}; nothing came in time`));
	if (signal?.aborted) given();
	signal?.addEventListener('abort', given, { once: true });
	const all = longest === undefined ? undefined : setTimeout(giveUp, longest);
	const end = () => {
		clearTimeout(all);
		signal?.removeEventListener('abort', given);
	};
	/** What comes of `work`, unless nothing comes. */
	const waited = async <T>(work: Promise<T>): Promise<T> => {
		const idle = setTimeout(giveUp, patience);
		try {
			return await work;
		} catch (cause) {
			end();
			// Browsers reject with an error of their own, whatever the reason was.
			if (ending.signal.aborted) throw ending.signal.reason;
			throw new Error(`missing answer: ${address}; is there a connection?`, { cause });
		} finally {
			clearTimeout(idle);
		}
	};
	const answer = await waited(fetch(address, { signal: ending.signal, ...(cache ? { cache } : {}) }));
	if (answer.body === null) {
		end();
		return answer;
	}
	const reader = answer.body.getReader();
	const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
		// The time in which nobody wants to read does not count.
		async pull(controller) {
			const { done, value } = await waited(reader.read());
			if (!done) {
				onPiece(value.byteLength);
				controller.enqueue(value);
				return;
			}
			end();
			controller.close();
		},
		cancel: (reason) => {
			end();
			return reader.cancel(reason);
		}
	});
	const { status, statusText, headers } = answer;
	return new Response(body, { status, statusText, headers });
}
