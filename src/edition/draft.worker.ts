import { proxyEngine, type ProxyAnswer } from './proxy-engine.ts';
import { auditedDraft, signedFiles } from './make-edition.ts';
import type { DraftJob, DraftMessage } from './draft-worker-client.ts';

const say = (said: DraftMessage) => self.postMessage(said);
const { engine, receive } = proxyEngine(say);

async function work(job: DraftJob): Promise<void> {
	if (job.job === 'draft') {
		const onEach = (done: number, of: number) => say({ done, of });
		say({ result: await auditedDraft({ ...job.input, engine, onEach }) });
	} else say({ result: await signedFiles(job.draft, { engine, key: job.key }) });
}

self.addEventListener('message', ({ data }: MessageEvent<DraftJob | ProxyAnswer>) => {
	if ('question' in data) receive(data);
	else
		work(data).catch((error: unknown) =>
			say({ fault: error instanceof Error ? error.message : String(error) })
		);
});
