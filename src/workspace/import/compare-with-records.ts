import type { Comparer } from '#changes/comparer.ts';
import { loadEngine } from '#engine/load-engine.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { ImportPorts } from './import-ports.ts';
import type { OwnRecords } from '#state/own-records.svelte.ts';

/** Comparisons of imports with the records on this device. */
export interface RecordsComparer {
	compare: ImportPorts['compare'];
	/** Downloads and opens the engine ahead of the first comparison. */
	prepare: () => void;
	close: () => void;
}

/** Compares in one engine for the whole visit; it is downloaded when first needed. */
export function compareWithRecords(
	own: OwnRecords,
	programme: Programme,
	catalogue: readonly Definition[]
): RecordsComparer {
	let loading: Promise<Comparer> | null = null;
	const load = () => {
		loading ??= made();
		loading.catch(() => (loading = null));
		return loading;
	};
	const made = async () => {
		const [{ Comparer }, { openEmpty }] = await Promise.all([import('#changes/comparer.ts'), loadEngine()]);
		return new Comparer(
			(onShare, signal) =>
				openEmpty({ onProgress: (_, loaded, total) => total > 0 && onShare(loaded / total), signal }),
			{ programme, catalogue }
		);
	};
	const nothing = () => undefined;
	return {
		compare: async (comparing, signal, onShare) => {
			const [comparer, current] = await Promise.all([load(), own.tables()]);
			return comparer.compare({ current, ...comparing }, { signal, onShare });
		},
		prepare: () => void load().then((comparer) => comparer.prepare(), nothing),
		close: () => void loading?.then((comparer) => comparer.close(), nothing)
	};
}
