import { readFileSync } from 'node:fs';
import { canariesIn, refuseCanaries } from '#edition/canaries.ts';
import type { Draft, PublishedEdition } from '#edition/draft.ts';
import type { KeyPair } from '#edition/keys.ts';
import { lastDay } from '#edition/last-day.ts';
import { auditedDraft } from '#edition/audited-draft.ts';
import { signedFiles, signingKey } from '#edition/signed-files.ts';
import type { ExcludedTable } from '#edition/published-tables.ts';
import { openRecords } from '#engine/node.ts';
import { checkRecords } from '../figures/cells/selected-cells.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import type { EditionHead } from '#schemas/edition.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { drawnFor } from './pictures/drawn-for.ts';

export interface EditionOptions {
	programmeDir: string;
	/** Records, as the ingest writes them. */
	data: string;
	name: string;
	/** The day up to which the records reach; by default the last day that they contain. */
	on?: string | undefined;
	/** Oldest first. */
	previous: readonly PublishedEdition[];
	key: KeyPair | null;
	/** Decides by how much figures are altered; null for the key that everybody has. */
	noiseKey: Uint8Array | null;
	/** Public key of the following editions, where it is another. */
	nextKey?: Uint8Array | null;
	/** Breakdowns, or whole indicators, that the publisher excludes. */
	without?: ReadonlySet<ExcludedTable>;
	/** Whether pictures are drawn too; they are unless this is false. */
	pictures?: boolean;
	onEach?: (done: number, of: number) => void;
}

export interface MadeEdition {
	files: Map<string, Uint8Array>;
	draft: Draft;
	/** Whether it is signed with the public demo key. */
	demoKey: boolean;
}

/**
 * Turns records into an edition, in memory. Throws where a figure gives somebody away and nothing is left to leave out, and where
 * its bytes contain an id or a free text of the records. A real programme needs keys of its own.
 */
export async function makeEdition(options: EditionOptions): Promise<MadeEdition> {
	const programme = readProgramme(options.programmeDir);
	const key = signingKey(programme, options.key);
	const catalogue = readCatalogue(options.programmeDir, programme);
	const engine = await openRecords(options.data);
	try {
		await checkRecords(engine, programme, options.data);
		const draft = await auditedDraft({
			programme,
			catalogue,
			engine,
			name: options.name,
			on: options.on ?? (await lastDay(engine)),
			previous: options.previous,
			noiseKey: options.noiseKey,
			software: softwareOf(),
			...(options.without ? { without: options.without } : {}),
			...(options.onEach ? { onEach: options.onEach } : {})
		});
		const signed = await signedFiles(draft, { engine, key, nextKey: options.nextKey ?? null });
		const drawn =
			options.pictures === false ? new Map<string, Uint8Array>() : await drawnFor(draft, signed, key);
		if (drawn.size > 0) refuseCanaries(drawn, await canariesIn(engine, programme));
		return { files: new Map([...signed, ...drawn]), draft, demoKey: options.key === null };
	} finally {
		await engine.close();
	}
}

/** Name and version of this program, from its package. */
function softwareOf(): EditionHead['software'] {
	const { name, version } = JSON.parse(
		readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
	) as EditionHead['software'];
	return { name, version };
}
