import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readCatalogue } from '#indicators/catalogue.ts';
import { collectedTables } from '#indicators/collected-tables.ts';
import { command } from '../../tooling/command.ts';
import { refuseOtherContent } from '../../tooling/files/other-content.ts';
import { openStaging } from '../../tooling/files/staging.ts';
import { readProgramme } from '../read-programme.ts';
import { folderSink } from './csv.ts';
import { writeSample } from './write-sample.ts';

const limits = { seed: [0, 2 ** 31 - 1], participants: [1, 1_000_000] } as const;

/** What is wrong with a number from the command line, or null. */
function fault(name: keyof typeof limits, text: string): string | null {
	const [low, high] = limits[name];
	if (/^\d{1,10}$/.test(text) && Number(text) >= low && Number(text) <= high) return null;
	return `invalid --${name}: "${text}"; a whole number from ${low} to ${high} is expected`;
}

/** Reports progress on stderr at most once a second; a short run stays silent. */
function progressLine(participants: number): (done: number) => void {
	const begun = performance.now();
	let shown = begun;
	return (done) => {
		const now = performance.now();
		const ended = done === participants;
		if (now < shown + 1000 && (!ended || shown === begun)) return;
		shown = now;
		const share = Math.floor((100 * done) / participants);
		const left = Math.ceil(((now - begun) / 1000 / done) * (participants - done));
		const line = `${done} of ${participants} participants (${share} %), about ${left} s left`;
		process.stderr.write(`\r${line}\x1b[K${ended ? '\n' : ''}`);
	};
}

/** The files of a folder, each with its place in another. */
const inPlace = (staged: string, out: string) =>
	readdirSync(staged, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => [path, join(out, relative(staged, path))] as const);

await command(
	'npm run -s sample -- [--programme DIR] [--out DIR] [--overwrite] [--seed N] [--participants N]',
	{
		programme: { type: 'string', default: 'data' },
		out: { type: 'string' },
		overwrite: { type: 'boolean', default: false },
		seed: { type: 'string', default: '2020' },
		participants: { type: 'string', default: '112' }
	},
	async (values) => {
		const wrong = fault('seed', values.seed) ?? fault('participants', values.participants);
		if (wrong !== null) {
			process.stderr.write(`${wrong}\n`);
			return 2;
		}
		const out = values.out ?? join(values.programme, 'sample');
		const programme = readProgramme(values.programme);
		const wanted = {
			seed: Number(values.seed),
			participants: Number(values.participants),
			tables: collectedTables(readCatalogue(values.programme, programme))
		};
		const staging = openStaging(out, 'sample');
		let rows: number;
		try {
			const { sink, close } = folderSink(staging.folder);
			rows = writeSample(programme, wanted, sink, progressLine(wanted.participants));
			close();
			const pairs = inPlace(staging.folder, out);
			if (!values.overwrite) refuseOtherContent(pairs);
			for (const [made, place] of pairs) {
				mkdirSync(dirname(place), { recursive: true });
				renameSync(made, place);
			}
		} finally {
			staging.close();
		}
		process.stdout.write(
			`${rows} rows of ${wanted.participants} invented participants in ${out}, seed ${wanted.seed}\n`
		);
		return 0;
	}
);
