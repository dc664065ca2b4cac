import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { editionHead } from '#schemas/edition.ts';
import { parse } from '#schemas/explain.ts';
import type { Programme } from '#schemas/programme.ts';
import { refuseRecords } from '../editions/canaries/refuse-records.ts';
import { readJson, readProgramme } from '../programme/read-programme.ts';

/** Folders of the editions of this programme with the same `synthetic` flag; no others are published on its site. */
function editionsOf({ id, synthetic }: Programme, folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'edition.json')))
		.map(({ name }) => join(folder, name))
		.filter((dir) => {
			const file = join(dir, 'edition.json');
			const { programme } = parse(editionHead, readJson(file, 'edition'), file);
			return programme.id === id && programme.synthetic === synthetic;
		});
}

const manifestOf = (dir: string) => readFileSync(join(dir, 'manifest.json'));

/**
 * Collects the static files of a programme's site in `out`: the files of `source`, and the editions of this programme only, from
 * its own folder and from `editions` in `source`. The folder is written complete or not at all. Returns the editions. Throws when two
 * different ones have the same name, and when a programme that is not invented would show rows.
 */
export async function gatherStatic(programmeDir: string, out: string, source = 'static'): Promise<string[]> {
	const programme = readProgramme(programmeDir);
	const draft = `${out}.${process.pid}`;
	const editions = join(source, 'editions');
	rmSync(draft, { recursive: true, force: true });
	try {
		cpSync(source, draft, { recursive: true, filter: (path) => relative(editions, path).startsWith('..') });
		mkdirSync(join(draft, 'editions'));
		for (const dir of [
			...editionsOf(programme, join(programmeDir, 'editions')),
			...editionsOf(programme, editions)
		]) {
			const name = basename(dir);
			const there = join(draft, 'editions', name);
			if (existsSync(there)) {
				if (manifestOf(there).equals(manifestOf(dir))) continue;
				throw new Error(`invalid edition: ${dir}; the programme has another of this name, take one away`);
			}
			cpSync(dir, there, { recursive: true });
		}
		await refuseRecords(draft, programme);
		rmSync(out, { recursive: true, force: true });
		renameSync(draft, out);
		return readdirSync(join(out, 'editions')).map((name) => join(out, 'editions', name));
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}
