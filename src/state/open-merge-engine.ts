import type { MergeEngine } from '#changes/merge-state.ts';
import type { Programme } from '#schemas/programme.ts';

/** Downloads and opens an empty engine in which rules are asked about rows that are not stored yet. */
export async function openMergeEngine(
	programme: Programme,
	onShare: (share: number) => void,
	signal: AbortSignal
): Promise<MergeEngine> {
	const [{ MergeEngine }, { openEmpty }] = await Promise.all([
		import('#changes/merge-state.ts'),
		import('#engine/browser.ts')
	]);
	const engine = await openEmpty({
		onProgress: (_, loaded, total) => total > 0 && onShare(loaded / total),
		signal
	});
	return MergeEngine.create(engine, { programme, catalogue: [] });
}
