import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { newKeyFile } from '#privacy/key-file.ts';
import { openKey } from '#privacy/pseudonym-key.ts';
import { pseudonymsWith } from '#privacy/pseudonyms.ts';
import { openImport } from '#import/file-importer.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { sourceFile } from '../../records/import/source-file.ts';
import { command } from '../../tooling/command.ts';
import { timeRatio, type NodeTimes } from './times.ts';

/** Imports one file in a process of its own, so that its peak memory is that of this import, and prints one line of JSON. */
await command(
	'tsx pipelines/bench/import/node.ts FILE [--table NAME]',
	{ table: { type: 'string' } },
	async ({ table = null }, [path]) => {
		process.stdout.write(`${JSON.stringify(await inThisProcess(path!, table))}\n`);
		return 0;
	}
);

async function inThisProcess(path: string, table: string | null): Promise<NodeTimes> {
	const programme = readProgramme('data');
	const file = await sourceFile(path);
	let heap = 0;
	const watch = setInterval(() => (heap = Math.max(heap, process.memoryUsage().heapUsed)), 50);
	try {
		const key = await openKey(
			newKeyFile('Bench', '2020-01-01', (n) => new Uint8Array(n).fill(7)),
			'DK'
		);
		const importer = openImport(file, programme);
		const worked = processorTime();
		const begun = performance.now();
		const { reading } = await importer.look({});
		const looked = performance.now();
		const { recipe } = await importer.propose(reading, { recipes: [], table });
		const proposed = performance.now();
		const context = { programme, country: 'DK', pseudonyms: pseudonymsWith(key), links: null, sessions: [] };
		const outcome = await importer.convert(recipe, { corrections: [], rules: [], skips: [] }, context);
		const convert = performance.now() - proposed;
		const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
		const heapMiB = Math.round(heap / 2 ** 20);
		const cpu = worked();
		const workedAlone = processorTime();
		const papa = await papaAlone(path);
		const cpuRatio = cpu / workedAlone();
		const took = { look: looked - begun, propose: proposed - looked, convert, papa };
		const { read, accepted, rejected, tables } = outcome;
		const rows = Object.fromEntries([...tables].map(([name, one]) => [name, one.rows]));
		return { ...took, ratio: timeRatio(took), cpuRatio, read, accepted, rejected, rows, peakMiB, heapMiB };
	} finally {
		clearInterval(watch);
		await file.close();
	}
}

/** The time of the processor, which is disturbed less by other work on the machine, in milliseconds. */
function processorTime(): () => number {
	const before = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	};
}

function papaAlone(path: string): Promise<number> {
	const begun = performance.now();
	return new Promise((done) => {
		Papa.parse<string[]>(createReadStream(path, 'utf8'), {
			header: false,
			chunk: () => undefined,
			complete: () => done(performance.now() - begun)
		});
	});
}
