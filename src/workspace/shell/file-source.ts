import { faultOf } from '#engine/fault.ts';
import type { Source } from '#state/workspace.svelte.ts';

/** A file of this device as records to open; it is read here, and every new try reads it anew. */
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
