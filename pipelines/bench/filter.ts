import { openRecordsInWasm } from '#engine/node-wasm.ts';
import { openRecords } from '#engine/node.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { command, Misuse } from '../tooling/command.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { recordsToRead } from '../records/records-file.ts';
import { filterTimes } from './filter-times.ts';

const homes = { node: openRecords, wasm: openRecordsInWasm };

await command(
	'npm run -s bench:filter -- [--programme DIR] [--data FILE] [--engine node|wasm]',
	{
		programme: { type: 'string', default: 'data' },
		data: { type: 'string' },
		engine: { type: 'string', default: 'node' }
	},
	async ({ programme: dir, data, engine: home }) => {
		if (home !== 'node' && home !== 'wasm')
			throw new Misuse(`unknown engine: "${home}"; known are ${Object.keys(homes).join(', ')}`);
		const programme = readProgramme(dir);
		const catalogue = readCatalogue(dir, programme);
		const say = (line: string) => process.stderr.write(`${line}\n`);
		const file = await recordsToRead({ programmeDir: dir, programme, catalogue, data, say });
		const start = performance.now();
		const engine = await homes[home](file);
		const opened = performance.now() - start;
		try {
			const indicators = await filterTimes(engine, programme, catalogue, () => performance.now());
			process.stdout.write(`${JSON.stringify({ file, engine: home, opened, indicators }, rounded, '\t')}\n`);
		} finally {
			await engine.close();
		}
		return 0;
	}
);

/** Rounds times to a tenth of a millisecond: finer is noise. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}
