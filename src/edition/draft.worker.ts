import { solver } from '#highs';
import { proxyEngine } from './proxy-engine.ts';
import { keptFigures } from './kept-figures.ts';
import { auditedDraft } from './audited-draft.ts';
import type { DraftJob, FromDraftWorker, ToDraftWorker } from './draft-worker-client.ts';

const say = (said: FromDraftWorker) => self.postMessage(said);
const { engine, receive } = proxyEngine(say);
const figures = keptFigures();

say({ started: true });

// What checks a draft is started while its figures are still computed; if it does not start, the check says so.
solver().catch(() => undefined);

/** Jobs that nobody waits for any more. */
const ended = new Set<number>();

async function result(one: DraftJob): Promise<unknown> {
	if (one.do === 'sign') {
		const { signedFiles } = await import('./signed-files.ts');
		return signedFiles(one.draft, { engine, key: one.key });
	}
	const onEach = (done: number, of: number) => {
		if (ended.delete(one.job)) throw new Error('ended');
		say({ job: one.job, done, of });
	};
	if (one.do === 'draft') return auditedDraft({ ...one.input, engine, onEach, figures });
	await figures({ ...one.input, engine });
	return null;
}

self.addEventListener('message', ({ data }: MessageEvent<ToDraftWorker>) => {
	if ('question' in data) receive(data);
	else if ('end' in data) ended.add(data.end);
	else
		result(data).then(
			(made) => say({ job: data.job, result: made }),
			(error: unknown) =>
				say({ job: data.job, fault: error instanceof Error ? error.message : String(error) })
		);
});
