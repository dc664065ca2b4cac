import { openInWorker } from '#import/worker-importer.ts';
import { programme as programmeSchema } from '#schemas/programme.ts';
import { ratioOf, type Took } from './import-took.ts';
import { participantsCsv } from './import-rows.ts';

const unchanged = { corrections: [], skips: [] };

/** Runs in a page: the import in its worker, PapaParse in another, and a watch on the page itself meanwhile. */
async function run(rows: number, json: unknown): Promise<Took> {
	const programme = programmeSchema.parse(json);
	const file = new File([...participantsCsv(rows)], 'participants.csv');
	const papa = await papaAlone(file);
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
	const took = { look, propose, convert, papa };
	const longestTask = Math.max(0, ...long);
	return { ...took, ratio: ratioOf(took), read, accepted, rejected, longestTask, cancelled };
}

function papaAlone(file: File): Promise<number> {
	const worker = new Worker(new URL('./papa.worker.ts', import.meta.url), { type: 'module' });
	return new Promise((done) => {
		worker.onmessage = ({ data }: MessageEvent<{ took: number }>) => {
			worker.terminate();
			done(data.took);
		};
		worker.postMessage(file);
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

Object.assign(globalThis, { benchImport: run });
