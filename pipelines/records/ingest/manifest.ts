import { contribution, contributionVersion, versionOf, type Contribution } from '#schemas/contribution.ts';
import type { DeclaredDelivery } from '#schemas/delivery.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { explain } from '#schemas/explain.ts';
import type { Programme } from '#schemas/programme.ts';
import { readJson } from '../../programme/read-programme.ts';
import type { DeliveredFile } from './delivered-files.ts';
import type { UnplacedFault } from './faults.ts';
import type { FileStructure } from './scan/scan.ts';

const faultOf = (code: string, value: string, message: string, fix: string): UnplacedFault => ({
	code,
	column: null,
	value,
	message,
	fix
});

const sealAgain = 'seal the contribution again after its last change';

/** Reads a `contribution.json` and checks it; `names` are the table files of the same contribution. */
export function readManifest(
	{ path }: DeliveredFile,
	programme: Programme,
	names: readonly string[]
): { manifest: Contribution | null; faults: UnplacedFault[] } {
	let value: unknown;
	try {
		value = readJson(path, 'manifest');
	} catch (error) {
		return { manifest: null, faults: [faultOf('manifest', '', (error as Error).message, sealAgain)] };
	}
	const version = versionOf(value);
	if (version !== null && version > contributionVersion)
		return {
			manifest: null,
			faults: [
				faultOf(
					'manifest',
					String(version),
					'it was packed by a newer version of this software',
					'bring this one up to date'
				)
			]
		};
	const result = contribution.safeParse(value);
	if (!result.success)
		return {
			manifest: null,
			faults: explain(result.error, value).map((fault) =>
				faultOf('manifest', fault.path, fault.message, sealAgain)
			)
		};
	const manifest = result.data;
	const codes = programme.countries.map(({ code }) => code);
	const absent = manifest.files.filter(({ name }) => !names.includes(name));
	return {
		manifest,
		faults: [
			...(manifest.programme === programme.id
				? []
				: [
						faultOf(
							'manifest',
							manifest.programme,
							`the contribution is for another programme, not ${programme.id}`,
							'ingest it there'
						)
					]),
			...(manifest.country === null || codes.includes(manifest.country)
				? []
				: [
						faultOf(
							'manifest',
							manifest.country,
							`unknown country; known are ${codes.join(', ')}`,
							'correct it in contribution.json, or leave it out'
						)
					]),
			...(manifest.country === null && manifest.declared.length > 0
				? [
						faultOf(
							'manifest',
							'declared',
							'it says something of tables, but not whose they are',
							'name the country in contribution.json'
						)
					]
				: []),
			...manifest.declared.flatMap((one) => declarationFaults(one, manifest, programme)),
			...absent.map(({ name }) =>
				faultOf(
					'manifest',
					name,
					'the file is listed, but not there',
					'put it back, or seal the contribution again'
				)
			)
		]
	};
}

/** What is wrong with what a partner says of a table. */
function declarationFaults(
	{ table, state }: DeclaredDelivery,
	{ files }: Contribution,
	programme: Programme
): UnplacedFault[] {
	const known = contributedTables(programme).map(({ name }) => name);
	if (!known.includes(table))
		return [
			faultOf(
				'manifest',
				table,
				`something is said of an unknown table; known are ${known.join(', ')}`,
				'correct its name under "declared"'
			)
		];
	const rows = files.find((file) => file.table === table)?.rows ?? 0;
	if (state !== 'none' || rows === 0) return [];
	return [
		faultOf(
			'manifest',
			table,
			`it says that there is none, but its file has ${rows} rows`,
			'say one or the other'
		)
	];
}

/** How a file differs from what the manifest says of it; null when it does not, or when there is no manifest. */
export function manifestFault(
	name: string,
	{ sha256, records, broken }: FileStructure,
	manifest: Contribution | null,
	programme: Programme
): UnplacedFault | null {
	if (manifest === null) return null;
	if (manifest.programme !== programme.id)
		return faultOf(
			'manifest',
			manifest.programme,
			`the contribution is for another programme, not ${programme.id}`,
			'ingest it there'
		);
	const listed = manifest.files.find((file) => file.name === name);
	if (listed === undefined)
		return faultOf('manifest', name, 'contribution.json does not list this file', sealAgain);
	if (listed.sha256 !== sha256)
		return faultOf(
			'manifest',
			sha256,
			`the file was changed after it was sealed: its SHA-256 was ${listed.sha256}`,
			sealAgain
		);
	if (listed.rows !== records + broken)
		return faultOf(
			'manifest',
			String(records + broken),
			`the file has not the ${listed.rows} rows that were sealed`,
			sealAgain
		);
	return null;
}
