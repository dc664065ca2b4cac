import { existsSync, readFileSync } from 'node:fs';
import type { PublishedEdition } from '#edition/draft.ts';
import { demoKey as everybodysKey, fingerprint, readPrivatePem, readPublicPem } from '#edition/keys.ts';
import { readNoiseKey } from '#edition/noise-key.ts';
import { readEdition } from '#edition/read-edition.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { editionName, signature } from '#schemas/edition.ts';
import { parse } from '#schemas/explain.ts';
import { command, Misuse } from '../tooling/command.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { recordsToRead } from '../records/records-file.ts';
import { readFolder, requireNewFolder, writeFolder } from './edition-folder.ts';
import { makeEdition } from './make-edition.ts';

/** The text of a file with a key. Throws where there is no such file. */
function keyFile(file: string): string {
	if (!existsSync(file)) throw new Error(`missing file: ${file}; npm run -s keys makes keys`);
	return readFileSync(file, 'utf8');
}

/** The keys that may sign the edition after one: the one that signed it, and the one that it announces. */
function announcedKeys(files: ReadonlyMap<string, Uint8Array>, { manifest }: PublishedEdition): string[] {
	const bytes = files.get('manifest.sig.json');
	const { key } = parse(signature, JSON.parse(new TextDecoder().decode(bytes)), 'manifest.sig.json');
	return [key, manifest.next_key ?? key];
}

await command(
	'npm run -s edition -- [--programme DIR] [--data FILE] --name NAME [--on YYYY-MM-DD] [--previous DIR]... [--without INDICATOR/DIM]... [--key FILE] [--noise-key FILE] [--next-key FILE] --out DIR',
	{
		programme: { type: 'string', default: 'data' },
		data: { type: 'string' },
		name: { type: 'string' },
		on: { type: 'string' },
		previous: { type: 'string', multiple: true, default: [] },
		without: { type: 'string', multiple: true, default: [] },
		key: { type: 'string' },
		'noise-key': { type: 'string' },
		'next-key': { type: 'string' },
		out: { type: 'string' }
	},
	async ({ programme: dir, data, name, on, previous, without, key, ...rest }) => {
		const { 'noise-key': noiseKey, 'next-key': nextKey, out } = rest;
		if (!name || !out) throw new Misuse('missing --name or --out; both are needed');
		const named = editionName.safeParse(name);
		if (!named.success) throw new Misuse(`invalid name: "${name}"; ${named.error.issues[0]!.message}`);
		if (on !== undefined && !/^\d{4}-\d\d-\d\d$/.test(on))
			throw new Misuse(`invalid day: "${on}"; write 2021-07-31`);
		const programme = readProgramme(dir);
		// What was kept last may be the sample that a programme was tried with.
		if (!data && !programme.synthetic)
			throw new Misuse('missing --data; name the records file when the figures are those of real people');
		requireNewFolder(out);
		const before = previous
			.map((dir) => readFolder(dir))
			.map((files) => ({ files, edition: readEdition(files) }))
			.sort((a, b) => a.edition.head.number - b.edition.head.number);
		const pair = key === undefined ? null : readPrivatePem(keyFile(key));
		const { files, draft, demoKey } = await makeEdition({
			programmeDir: dir,
			data: await recordsToRead({
				programmeDir: dir,
				programme,
				catalogue: readCatalogue(dir, programme),
				data,
				say: (line) => process.stderr.write(`${line}\n`)
			}),
			name,
			on,
			previous: before.map(({ edition }) => edition),
			without: new Set(without),
			key: pair,
			noiseKey: noiseKey === undefined ? null : readNoiseKey(keyFile(noiseKey)),
			nextKey: nextKey === undefined ? null : readPublicPem(keyFile(nextKey))
		});
		writeFolder(out, files);
		const { head } = draft;
		const { ok = 0, perturbed = 0, 'small-base': small = 0, sensitive = 0 } = head.cells;
		process.stdout.write(
			`${out}: edition ${head.number} of ${head.on}, ${files.size} files; ` +
				`${ok} figures exact, ${perturbed} altered by at most ${programme.disclosure.deviation}, ${small + sensitive} of too few people\n`
		);
		for (const { indicator, dim } of head.left_out ?? [])
			process.stdout.write(
				`left out: ${dim === null ? indicator : `${indicator}/${dim}`}, since somebody could be recognised\n`
			);
		for (const { indicator, dims, counted } of draft.known ?? [])
			process.stdout.write(
				`known from earlier editions already: ${counted} of ${[indicator, ...Object.values(dims)].join('/')}\n`
			);
		const last = before.at(-1);
		const own = fingerprint((pair ?? everybodysKey()).public);
		if (last && !announcedKeys(last.files, last.edition).includes(own))
			process.stdout.write(
				`signed with a key that edition ${last.edition.head.name} did not announce: whoever verifies both together is told that it is not authentic\n`
			);
		if (demoKey)
			process.stdout.write(
				'signed with the key that everybody has: it proves nothing, and the figures are invented\n'
			);
		return 0;
	}
);
