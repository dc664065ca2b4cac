import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { PublishedEdition } from '#edition/draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import { editionName } from '#schemas/edition.ts';
import { parse } from '#schemas/explain.ts';
import { readJson } from '../programme/read-programme.ts';
import { asOf } from '../programme/sample/as-of.ts';
import { writeFolder } from './folder.ts';
import { makeEdition } from './make.ts';

/** The days of the editions that an invented programme is shown with, by name, oldest first. */
const days = z.record(editionName, z.iso.date());

/**
 * Makes the editions of an invented programme anew from its records, one after the other, below `out`, as `editions.json` beside its
 * `programme.json` says; how many. They are made as real ones are, but signed with the key that everybody has.
 */
export async function makeSampleEditions(
	{ programmeDir }: { programmeDir: string },
	records: string,
	out: string
): Promise<number> {
	const file = join(programmeDir, 'editions.json');
	if (!existsSync(file)) return 0;
	const folder = mkdtempSync(join(tmpdir(), 'tidemark-edition-'));
	const previous: PublishedEdition[] = [];
	try {
		mkdirSync(out, { recursive: true });
		for (const [name, day] of Object.entries(parse(days, readJson(file, 'editions'), file))) {
			const data = join(folder, 'records.duckdb');
			rmSync(data, { force: true });
			await asOf(records, day, data);
			const { files } = await makeEdition({ programmeDir, data, name, on: day, previous, key: null });
			rmSync(join(out, name), { recursive: true, force: true });
			writeFolder(join(out, name), files);
			previous.push(readEdition(files));
		}
		return previous.length;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
