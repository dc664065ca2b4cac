import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Ports } from '#state/import-ports.ts';
import type { OwnRecords } from '#state/own-records.svelte.ts';

/** Compares an import with the records on this device; the engine is fetched when it is first needed. */
export const compareOwn =
	(own: OwnRecords, programme: Programme, catalogue: readonly Definition[]): Ports['compare'] =>
	async (comparing, signal) => {
		const [{ compare }, { openEmpty }] = await Promise.all([
			import('#changes/compare.ts'),
			import('#engine/browser.ts')
		]);
		const current = await own.tables();
		return compare({
			open: () => openEmpty({ onProgress: () => undefined, signal }),
			programme,
			catalogue,
			current,
			signal,
			...comparing
		});
	};
