import { contribution, type Contribution } from '#schemas/contribution.ts';
import { explain } from '#schemas/explain.ts';
import type { Programme } from '#schemas/programme.ts';
import { readJson } from '../../programme/read-programme.ts';
import type { Delivery } from './deliveries.ts';
import type { Words } from './faults.ts';
import type { Structure } from './scan/scan.ts';

const words = (code: string, value: string, message: string, fix: string): Words => ({
	code,
	column: null,
	value,
	message,
	fix
});

const sealAgain = 'seal the contribution again after its last change';

/** Reads a `contribution.json` and says what is wrong with it; `names` are the tables that lie beside it. */
export function readManifest(
	{ path }: Delivery,
	programme: Programme,
	names: readonly string[]
): { manifest: Contribution | null; faults: Words[] } {
	let value: unknown;
	try {
		value = readJson(path, 'manifest');
	} catch (error) {
		return { manifest: null, faults: [words('manifest', '', (error as Error).message, sealAgain)] };
	}
	const result = contribution.safeParse(value);
	if (!result.success)
		return {
			manifest: null,
			faults: explain(result.error, value).map((fault) =>
				words('manifest', fault.path, fault.message, sealAgain)
			)
		};
	const manifest = result.data;
	const lost = manifest.files.filter(({ name }) => !names.includes(name));
	return {
		manifest,
		faults: [
			...(manifest.programme === programme.id
				? []
				: [
						words(
							'manifest',
							manifest.programme,
							`the contribution is for another programme, not ${programme.id}`,
							'ingest it there'
						)
					]),
			...lost.map(({ name }) =>
				words(
					'manifest',
					name,
					'the file is listed, but not there',
					'put it back, or seal the contribution again'
				)
			)
		]
	};
}

/** What keeps a file from being the one that was sealed; null when it is, or when nothing was sealed. */
export function sealFault(
	name: string,
	{ sha256, records, broken }: Structure,
	manifest: Contribution | null,
	programme: Programme
): Words | null {
	if (manifest === null) return null;
	if (manifest.programme !== programme.id)
		return words(
			'manifest',
			manifest.programme,
			`the contribution is for another programme, not ${programme.id}`,
			'ingest it there'
		);
	const sealed = manifest.files.find((file) => file.name === name);
	if (sealed === undefined)
		return words('manifest', name, 'contribution.json does not list this file', sealAgain);
	if (sealed.sha256 !== sha256)
		return words(
			'manifest',
			sha256,
			`the file was changed after it was sealed: its SHA-256 was ${sealed.sha256}`,
			sealAgain
		);
	if (sealed.rows !== records + broken)
		return words(
			'manifest',
			String(records + broken),
			`the file has not the ${sealed.rows} rows that were sealed`,
			sealAgain
		);
	return null;
}
