import { parseHTML } from 'linkedom/worker';
import { turn } from '#state/yield-to-page.ts';
import type { FromReportWorker, ToReportWorker } from './report-maker.ts';

// What draws charts asks for a document, and a worker has none: the same as in Node, so that the same bytes come of it.
Object.assign(globalThis, {
	document: parseHTML('<!doctype html><html><body></body></html>').document
});

const say = (said: FromReportWorker) => self.postMessage(said);

async function begin() {
	const { ReportWork } = await import('./report-work.ts');
	return new ReportWork({
		colours: async () => (await import('./report-colours.ts')).reportColours,
		rasteriser: async () => (await import('./report-rasteriser.ts')).reportRasteriser(),
		onEach: (done, of) => say({ done, of }),
		turn
	});
}

const begun = begin();
begun.then(
	() => say({ started: true }),
	() => undefined
);

self.addEventListener('message', ({ data: { job, question } }: MessageEvent<ToReportWorker>) => {
	begun
		.then((work) => work.answer(question))
		.then(
			(result) => say({ job, result }),
			(error: unknown) => say({ job, fault: error instanceof Error ? error.message : String(error) })
		);
});
