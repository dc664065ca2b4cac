import { renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refuseOtherContent } from '../tooling/files/other-content.ts';
import { openStaging } from '../tooling/files/staging.ts';

/** Puts a finished file into its place, whole or not at all; what stands there with another content stays, unless it may go. */
export function placeFile(place: string, bytes: Uint8Array | string, overwrite: boolean): void {
	const staging = openStaging(dirname(place), 'report');
	try {
		const made = join(staging.folder, basename(place));
		writeFileSync(made, bytes);
		if (!overwrite) refuseOtherContent([[made, place]]);
		renameSync(made, place);
	} finally {
		staging.close();
	}
}
