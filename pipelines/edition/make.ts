import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '#disclosure/audit.ts';
import { bundleOf } from '#edition/bundle.ts';
import { canariesIn, refuseCanaries } from '#edition/canaries.ts';
import { digestOfRecords } from '#edition/digest-of-records.ts';
import type { Draft, PublishedEdition } from '#edition/draft.ts';
import { draftOf, policyOf } from '#edition/draft-of.ts';
import { everybodysKey, type KeyPair } from '#edition/keys.ts';
import { sealed, withDerived } from '#edition/seal.ts';
import { lastDay } from '#edition/last-day.ts';
import { openRecords } from '#engine/node.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { readProgramme } from '../programme.ts';
import { pictures } from './pictures/pictures.ts';
import { softwareOf } from './software.ts';

export interface EditionOptions {
	programmeDir: string;
	/** Records, as the ingest writes them. */
	data: string;
	name: string;
	/** The day up to which the records speak; the last day that they name where nothing is said. */
	on?: string | undefined;
	/** Oldest first. */
	previous: readonly PublishedEdition[];
	key: KeyPair | null;
	/** Public key of the editions after this one, where it is another. */
	nextKey?: Uint8Array | null;
	onEach?: (done: number, of: number) => void;
}

export interface MadeEdition {
	files: Map<string, Uint8Array>;
	draft: Draft;
	/** Whether it is signed with the key that everybody has. */
	everybodys: boolean;
}

/**
 * Records -> an edition, in memory. It passes the attacker of `audit`, and none of its bytes holds an id or a free text of the records;
 * else this throws. A programme that is not invented needs a key of its own.
 */
export async function makeEdition(options: EditionOptions): Promise<MadeEdition> {
	const programme = readProgramme(options.programmeDir);
	if (!options.key && !programme.synthetic)
		throw new Error(
			'missing key: only an invented programme is published without one; npm run -s keys makes it'
		);
	const key = options.key ?? everybodysKey();
	const catalogue = readCatalogue(options.programmeDir, programme);
	const engine = await openRecords(options.data);
	try {
		const draft = await draftOf({
			programme,
			catalogue,
			engine,
			name: options.name,
			on: options.on ?? (await lastDay(engine)),
			previous: options.previous,
			software: softwareOf(),
			...(options.onEach ? { onEach: options.onEach } : {})
		});
		const breaches = await audit([...options.previous, draft], policyOf(programme));
		if (breaches.length > 0)
			throw new Error(`invalid edition: the audit finds ${breaches.length} figures that give people away`);
		const inputs = [
			{ name: 'records', bytes: await digestOfRecords(engine) },
			{
				name: 'programme.json',
				bytes: new Uint8Array(readFileSync(join(options.programmeDir, 'programme.json')))
			}
		];
		const signed = sealed(await bundleOf(draft), {
			head: draft.head,
			inputs,
			key,
			nextKey: options.nextKey ?? null
		});
		const files = withDerived(signed, await pictures(draft), { head: draft.head, key });
		refuseCanaries(files, await canariesIn(engine, programme));
		return { files, draft, everybodys: options.key === null };
	} finally {
		await engine.close();
	}
}
