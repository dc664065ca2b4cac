import { z } from 'zod';
import { editionName } from '#schemas/edition.ts';
import { textOf } from './canonical.ts';

/** Name, number and day of an edition, each null where its manifest does not say it. */
export interface SaidOfItself {
	name: string | null;
	number: number | null;
	on: string | null;
}

const loose = z.looseObject({
	edition: editionName.nullable().catch(null),
	number: z.int().min(1).nullable().catch(null),
	on: z.iso.date().nullable().catch(null)
});

/** What a manifest says of its edition, even where the rest of it cannot be read, so that a fault can be named. */
export function saidOf(files: ReadonlyMap<string, Uint8Array>): SaidOfItself {
	try {
		const { edition, number, on } = loose.parse(JSON.parse(textOf(files.get('manifest.json')!)));
		return { name: edition, number, on };
	} catch {
		return { name: null, number: null, on: null };
	}
}
