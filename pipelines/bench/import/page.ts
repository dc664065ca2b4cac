import { openInWorker } from '#import/worker-importer.ts';
import { programme as programmeSchema } from '#schemas/programme.ts';
import type { ImportTimes } from './import-times.ts';

const unchanged = { corrections: [], rules: [], skips: [] };

/** The file chosen in the page's file field; it stays on the disk. */
const given = (): File => document.querySelector('input')!.files![0]!;

/** Runs in a page: the import in its worker, while the page itself is observed. */
async function run(json: unknown): Promise<Omit<ImportTimes, 'papa' | 'ratio'>> {
	const programme = programmeSchema.parse(json);
	const file = given();
	const long: number[] = [];
	const observer = new PerformanceObserver((list) =>
		long.push(...list.getEntries().map(({ duration }) => duration))
	);
	observer.observe({ type: 'longtask' });
	const importer = openInWorker(file, programme);
	const clock = stopwatch();
	const { reading } = await importer.look({});
	const look = clock();
	const { recipe } = await importer.propose(reading, { recipes: [], table: 'participant' });
	const propose = clock();
	const context = { programme, country: null, pseudonyms: null, links: null, sessions: [] };
	const { read, accepted, rejected } = await importer.convert(recipe, unchanged, context);
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
	return { look, propose, convert, read, accepted, rejected, longestTask, cancelled };
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
