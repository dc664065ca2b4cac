import type { OpenTablesOptions } from '#engine/browser.ts';
import type { Engine } from '#engine/engine.ts';
import type { Cube } from '#indicators/cube/cube.ts';
import type { ImportBatch } from '#engine/load-tables.ts';
import type { Manifest } from '#schemas/manifest.ts';
import type { Documents } from './records-documents.ts';
import type { OwnRecords } from './own-records.svelte.ts';
import type { OwnSource } from './workspace.svelte.ts';

/** Accepted tables as the files of one contribution in which every row was accepted. */
const deliveredFiles = ({ country, tables }: Manifest): ImportBatch[] =>
	tables.map(({ name, sha256, rows }) => ({
		file: country === null ? `${name}.csv` : `${country.toLowerCase()}/${name}.csv`,
		table: name,
		sha256,
		read: rows,
		accepted: rows,
		rejected: 0,
		blank: 0,
		country
	}));

/**
 * The records of this device, for the workspace to open under a name. They are of real people, even where the
 * site's programme is a synthetic sample.
 */
export function ownSource(
	own: OwnRecords,
	name: string,
	{ programme, catalogue }: Documents,
	openTables: (opening: OpenTablesOptions) => Promise<Engine>
): OwnSource {
	const { base, manifest, declared } = own;
	const said = JSON.stringify(declared);
	const files = manifest ? deliveredFiles(manifest) : [];
	return {
		name,
		programme: { ...programme, synthetic: false },
		files: files.map(({ table, ...file }) => ({ ...file, table_name: table })),
		cube: async () => (await own.figures.read(base, said)) as Cube | null,
		keepCube: (cube) => own.figures.keep(base, said, cube),
		open: (waiting) => {
			const contents = own.contents().then(({ manifest, tables }) => ({
				programme: { ...programme, synthetic: false },
				catalogue,
				tables,
				files: manifest ? deliveredFiles(manifest) : [],
				...(manifest?.country ? { declared: { country: manifest.country, said: own.declared } } : {})
			}));
			// Reading may fail before it is awaited; the failure is reported where it is.
			contents.catch(() => undefined);
			return openTables({ ...waiting, contents });
		}
	};
}
