/**
 * Does the work for each of some items, at most `most` at a time, and gives the results in the order of the items. The
 * first failure is thrown, and nothing more is begun.
 */
export async function inParallel<I, R>(
	items: readonly I[],
	most: number,
	work: (item: I) => Promise<R>
): Promise<R[]> {
	const results: R[] = [];
	const rest = items.entries();
	let failed = false;
	const worker = async () => {
		for (const [i, item] of rest) {
			if (failed) return;
			results[i] = await work(item);
		}
	};
	try {
		await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
	} catch (error) {
		failed = true;
		throw error;
	}
	return results;
}
