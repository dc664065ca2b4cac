import type { OpenTablesOptions } from '#engine/browser.ts';
import type { Engine } from '#engine/engine.ts';
import type { Cube } from '#indicators/cube/cube.ts';
import { saidOf } from '#contributions/said-of.ts';
import type { DeclaredDelivery } from '#schemas/delivery.ts';
import type { Manifest } from '#schemas/manifest.ts';
import type { Programme } from '#schemas/programme.ts';
import { withoutSample } from '#schemas/without-sample.ts';
import { deliveredFiles } from './delivered-files.ts';
import type { Documents } from './records-documents.ts';
import type { OwnRecords } from './own-records.svelte.ts';
import type { OwnSource } from './workspace.svelte.ts';

/** What is said of tables: of the own country here, and by each partner with what it handed over. */
const declaredOf = (programme: Programme, manifest: Manifest, own: readonly DeclaredDelivery[]) => [
	...(manifest.country ? [{ country: manifest.country, said: own }] : []),
	...(manifest.contributions ?? []).map(({ country, declared, period, tables }) => ({
		country,
		said: saidOf({ declared, period, tables: tables.map(({ name }) => name) }, programme)
	}))
];

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
		programme: withoutSample(programme),
		files: files.map(({ table, ...file }) => ({ ...file, table_name: table })),
		cube: async () => (await own.figures.read(base, said)) as Cube | null,
		keepCube: (cube) => own.figures.keep(base, said, cube),
		open: (waiting) => {
			const contents = own.contents().then(({ manifest, tables }) => ({
				programme: withoutSample(programme),
				catalogue,
				tables,
				files: manifest ? deliveredFiles(manifest) : [],
				declared: manifest ? declaredOf(programme, manifest, own.declared) : []
			}));
			// Reading may fail before it is awaited; the failure is reported where it is.
			contents.catch(() => undefined);
			return openTables({ ...waiting, contents });
		}
	};
}
