import { pseudonymsWith } from '#privacy/pseudonyms.ts';
import { openImport } from './file-importer.ts';
import type { Importer, OnProgress } from './importer.ts';
import { Refusal } from './refusal.ts';
import type { WorkerCall, Call, WorkerReply } from './worker-messages.ts';

const send = (reply: WorkerReply, transfer: Transferable[] = []) => self.postMessage(reply, { transfer });
const running = new Map<number, AbortController>();
let importer: Importer | null = null;
let lastProgress = 0;

self.onmessage = ({ data: message }: MessageEvent<WorkerCall>) => {
	if ('open' in message) {
		const { open: file, programme } = message;
		const slice = async (from: number, to: number) =>
			new Uint8Array(await file.slice(from, to).arrayBuffer());
		importer = openImport({ name: file.name, size: file.size, slice }, programme);
	} else if ('abort' in message) running.get(message.abort)?.abort();
	else void answer(message.id, message.call);
};

// A sign of life: while it arrives, the worker is busy and not stuck.
setInterval(() => send({ alive: true }), 2000);

async function answer(id: number, call: Call): Promise<void> {
	const controller = new AbortController();
	running.set(id, controller);
	const onProgress: OnProgress = (progress) => {
		const now = performance.now();
		if (now - lastProgress < 50 && progress < 1) return;
		lastProgress = now;
		send({ id, progress });
	};
	try {
		const result = await run(importer!, call, onProgress, controller.signal);
		send({ id, result }, buffersOf(result));
	} catch (error) {
		if (error instanceof Refusal) {
			const { code, args, line } = error;
			send({ id, refusal: { code, args, line } });
		} else send({ id, error: error instanceof Error ? error.message : 'lost import' });
	} finally {
		running.delete(id);
	}
}

function run(importer: Importer, call: Call, onProgress: OnProgress, signal: AbortSignal) {
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

/** The bytes of a result are transferred to the page, not copied. */
function buffersOf(result: object): Transferable[] {
	if (!('tables' in result) || !(result.tables instanceof Map)) return [];
	const tables = result.tables as Awaited<ReturnType<Importer['convert']>>['tables'];
	return [...tables.values()].flatMap(({ csv, records, lines }) => [
		csv.buffer,
		records.buffer,
		lines.buffer
	]);
}
