import type { Comparer } from '#changes/comparer.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { ImportPorts } from './import-ports.ts';

/** Comparisons of imports with the records that they were worked out on. */
export interface RecordsComparer {
	compare: ImportPorts['compare'];
	/** Downloads and opens the engine ahead of the first comparison. */
	prepare: () => void;
	/** Ends the engine, with the records in it; the next comparison opens another. */
	close: () => void;
}

/** Compares in one engine for the whole visit; it is downloaded when first needed. */
export function compareWithRecords(programme: Programme, catalogue: readonly Definition[]): RecordsComparer {
	let loading: Promise<Comparer> | null = null;
	const load = () => {
		loading ??= made();
		loading.catch(() => (loading = null));
		return loading;
	};
	const made = async () => {
		const [{ Comparer }, { openEmpty }] = await Promise.all([
			import('#changes/comparer.ts'),
			import('#engine/browser.ts')
		]);
		return new Comparer(
			(onShare, signal) =>
				openEmpty({ onProgress: (_, loaded, total) => total > 0 && onShare(loaded / total), signal }),
			{ programme, catalogue }
		);
	};
	const nothing = () => undefined;
	return {
		compare: async (comparing, signal, onShare) => {
			const comparer = await load();
			return comparer.compare(comparing, { signal, onShare });
		},
		prepare: () => void load().then((comparer) => comparer.prepare(), nothing),
		close: () => void loading?.then((comparer) => comparer.close(), nothing)
	};
}
