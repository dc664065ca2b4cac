import { newKeyFile } from '#privacy/key-file.ts';
import { openKey } from '#privacy/pseudonym-key.ts';
import { pseudonymsWith } from '#privacy/pseudonyms.ts';
import { openInWorker } from '#import/worker-importer.ts';
import { programme as programmeSchema } from '#schemas/programme.ts';
import type { ImportTimes } from './times.ts';

const unchanged = { corrections: [], rules: [], skips: [] };

/** The file chosen in the page's file field; it stays on the disk. */
const given = (): File => document.querySelector('input')!.files![0]!;

/** Runs in a page: the import in its worker, while the page itself is observed. */
async function run(json: unknown, table: string | null): Promise<Omit<ImportTimes, 'papa' | 'ratio'>> {
	const programme = programmeSchema.parse(json);
	const file = given();
	const long: number[] = [];
	const observer = new PerformanceObserver((list) =>
		long.push(...list.getEntries().map(({ duration }) => duration))
	);
	observer.observe({ type: 'longtask' });
	const key = await openKey(
		newKeyFile('Bench', '2020-01-01', (n) => new Uint8Array(n).fill(7)),
		'DK'
	);
	const importer = openInWorker(file, programme);
	const clock = stopwatch();
	const { reading } = await importer.look({});
	const look = clock();
	const { recipe } = await importer.propose(reading, { recipes: [], table });
	const propose = clock();
	const context = { programme, country: 'DK', pseudonyms: pseudonymsWith(key), links: null, sessions: [] };
	const { read, accepted, rejected, tables } = await importer.convert(recipe, unchanged, context);
	const rows = Object.fromEntries([...tables].map(([name, one]) => [name, one.rows]));
	const convert = clock();
	await new Promise((done) => setTimeout(done, 200));
	observer.disconnect();

	const controller = new AbortController();
	let at = 0;
	const work = importer.convert(
		recipe,
		unchanged,
		context,
		(share) => {
			if (share < 0.3 || at > 0) return;
			at = performance.now();
			controller.abort(new Error('enough'));
		},
		controller.signal
	);
	await work.catch(() => undefined);
	const cancelled = performance.now() - at;
	importer.close();
	const longestTask = Math.max(0, ...long);
	return { look, propose, convert, read, accepted, rejected, rows, longestTask, cancelled };
}

/** PapaParse alone, in a worker too. */
function papaAlone(): Promise<number> {
	const worker = new Worker(new URL('./papa.worker.ts', import.meta.url), { type: 'module' });
	return new Promise((done) => {
		worker.onmessage = ({ data }: MessageEvent<{ took: number }>) => {
			worker.terminate();
			done(data.took);
		};
		worker.postMessage(given());
	});
}

function stopwatch(): () => number {
	let last = performance.now();
	return () => {
		const before = last;
		last = performance.now();
		return last - before;
	};
}

Object.assign(globalThis, { benchImport: run, benchPapa: papaAlone });
