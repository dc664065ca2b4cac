import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { PublishedEdition } from '#edition/draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import { editionName } from '#schemas/edition.ts';
import { parse } from '#schemas/explain.ts';
import { readJson } from '../programme/read-programme.ts';
import { asOf } from '../programme/sample/as-of.ts';
import { openStaging } from '../tooling/files/staging.ts';
import { makeEdition } from './make-edition.ts';

/** The days of a synthetic programme's sample editions, by name, oldest first. */
const days = z.record(editionName, z.iso.date());

/**
 * Makes the editions of a synthetic programme from its records, one after another, as
 * `editions.json` next to its `programme.json` says, oldest first; none where there is no such file. They are made as real ones are,
 * but signed with the key that
 * demo has, and without pictures: those are drawn whenever the site is built.
 */
export async function sampleEditions(
	programmeDir: string,
	records: string
): Promise<Map<string, Map<string, Uint8Array>>> {
	const made = new Map<string, Map<string, Uint8Array>>();
	const file = join(programmeDir, 'editions.json');
	if (!existsSync(file)) return made;
	const { folder, close } = openStaging(tmpdir(), 'records');
	const previous: PublishedEdition[] = [];
	try {
		for (const [name, day] of Object.entries(parse(days, readJson(file, 'editions'), file))) {
			const data = join(folder, 'records.duckdb');
			rmSync(data, { force: true });
			await asOf(records, day, data);
			const { files } = await makeEdition({
				...{ programmeDir, data, name, previous },
				...{ on: day, key: null, noiseKey: null, pictures: false }
			});
			made.set(name, files);
			previous.push(readEdition(files));
		}
		return made;
	} finally {
		close();
	}
}
