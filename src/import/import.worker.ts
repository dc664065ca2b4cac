import { pseudonymsWith } from '#privacy/derived-keys.ts';
import { openImport } from './file-importer.ts';
import type { Importer, OnProgress } from './importer.ts';
import { Refusal } from './refusal.ts';
import type { WorkerCall, Call, WorkerReply } from './worker-messages.ts';

const tell = (told: WorkerReply, transfer: Transferable[] = []) => self.postMessage(told, { transfer });
const running = new Map<number, AbortController>();
let importer: Importer | null = null;
let last = 0;

self.onmessage = ({ data: asked }: MessageEvent<WorkerCall>) => {
	if ('open' in asked) {
		const { open: file, programme } = asked;
		const slice = async (from: number, to: number) =>
			new Uint8Array(await file.slice(from, to).arrayBuffer());
		importer = openImport({ name: file.name, size: file.size, slice }, programme);
	} else if ('abort' in asked) running.get(asked.abort)?.abort();
	else void answer(asked.id, asked.call);
};

// While the worker can say so it is not stuck, however long a file takes.
setInterval(() => tell({ alive: true }), 2000);

async function answer(id: number, call: Call): Promise<void> {
	const controller = new AbortController();
	running.set(id, controller);
	const onProgress: OnProgress = (progress) => {
		const now = performance.now();
		if (now - last < 50 && progress < 1) return;
		last = now;
		tell({ id, progress });
	};
	try {
		const result = await take(importer!, call, onProgress, controller.signal);
		tell({ id, result }, buffersOf(result));
	} catch (error) {
		if (error instanceof Refusal) {
			const { code, args, line } = error;
			tell({ id, refusal: { code, args, line } });
		} else tell({ id, error: error instanceof Error ? error.message : 'lost import' });
	} finally {
		running.delete(id);
	}
}

function take(importer: Importer, call: Call, onProgress: OnProgress, signal: AbortSignal) {
	switch (call.step) {
		case 'look':
			return importer.look(call.choices, signal);
		case 'propose':
			return importer.propose(call.reading, call.wanted, onProgress, signal);
		case 'convert': {
			const { key, ...context } = call.context;
			const pseudonyms = key === null ? null : pseudonymsWith(key);
			return importer.convert(call.recipe, call.amendments, { ...context, pseudonyms }, onProgress, signal);
		}
		case 'excerpt':
			return importer.excerpt(call.reading, call.records);
	}
}

/** The bytes of a result pass to the page; they are not copied. */
function buffersOf(result: object): Transferable[] {
	if (!('tables' in result) || !(result.tables instanceof Map)) return [];
	const tables = result.tables as Awaited<ReturnType<Importer['convert']>>['tables'];
	return [...tables.values()].flatMap(({ csv, records, lines }) => [
		csv.buffer,
		records.buffer,
		lines.buffer
	]);
}
