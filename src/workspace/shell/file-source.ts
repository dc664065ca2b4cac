import { faultOf } from '#engine/fault.ts';
import type { Source } from '#state/workspace.svelte.ts';

/** A file of this device as records to open; every new try reads it again. */
export const fileSource = (file: File): Source => ({
	name: file.name,
	bytes: async () => {
		try {
			return new Uint8Array(await file.arrayBuffer());
		} catch (error) {
			throw faultOf(error, 'broken');
		}
	}
});
