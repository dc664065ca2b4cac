import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmpty } from '#engine/node.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { command } from '../tooling/command.ts';
import { runTool } from '../tooling/run-tool.ts';
import { openBenchPage } from './bench-page.ts';
import { compared, type CompareTimes, type Given } from './changes/compared.ts';
import { rendererMiB } from './renderer-memory.ts';

const encoder = new TextEncoder();

/**
 * Compares a list of N people, of whom each tenth has changed, with the records of all of them, in Node and in a browser, and prints
 * one line of JSON.
 */
await command(
	'npm run -s bench:changes -- [--participants N] [--sample DIR] [--place node|browser]',
	{
		participants: { type: 'string', default: '30000' },
		sample: { type: 'string' },
		place: { type: 'string' }
	},
	async ({ participants, sample, place }) => {
		const folder = mkdtempSync(join(tmpdir(), 'bench-changes-'));
		try {
			const from = sample ?? join(folder, 'sample');
			if (sample === undefined) {
				const args = ['pipelines/programme/sample/sample.ts', '--participants', participants, '--out', from];
				const { exitCode, output } = await runTool('tsx', args, { minutes: 60 });
				if (exitCode !== 0) throw new Error(`the sample could not be made: ${output}`);
			}
			const given = givenBy(from);
			const people = lines(given.incoming.get('participant')!);
			const rows = [...given.current.values()].reduce((sum, csv) => sum + lines(csv), 0);
			const node = place === 'browser' ? null : await compared(openEmpty, given);
			const browser = place === 'node' ? null : await inBrowser(folder, given);
			process.stdout.write(`${JSON.stringify({ people, rows, node, browser }, rounded)}\n`);
			return 0;
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
);

function lines(csv: Uint8Array): number {
	return csv.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), -1);
}

/** The sample of all countries as stored records, and its participants as an import. */
function givenBy(folder: string): Given {
	const programme = readProgramme('data');
	const texts = new Map<string, { header: string; rows: string[] }>();
	for (const country of readdirSync(folder))
		for (const name of readdirSync(join(folder, country))) {
			const [header = '', ...rows] = readFileSync(join(folder, country, name), 'utf8')
				.trimEnd()
				.split('\n');
			const table = texts.get(name.replace('.csv', '')) ?? { header, rows: [] };
			// A spread would not fit on the stack.
			for (const row of rows) table.rows.push(row);
			texts.set(name.replace('.csv', ''), table);
		}
	const csv = (header: string, rows: readonly string[]) =>
		encoder.encode(`${[header, ...rows].join('\n')}\n`);
	const participants = texts.get('participant')!;
	const last = { yes: 'no', no: 'yes' } as Record<string, string>;
	const changed = participants.rows.map((row, i) => {
		const cells = row.split(',');
		const value = cells.at(-1)!;
		return i % 10 === 0 ? [...cells.slice(0, -1), last[value] ?? value].join(',') : row;
	});
	return {
		programme,
		catalogue: readCatalogue('data', programme),
		current: new Map(
			[...texts].map(([name, { header, rows }]) => [
				name,
				csv(
					`${header},source`,
					rows.map((row) => `${row},${name === 'participant' ? 'Participants' : 'Others'}`)
				)
			])
		),
		incoming: new Map([['participant', csv(participants.header, changed)]])
	};
}

async function inBrowser(folder: string, given: Given): Promise<CompareTimes & { peakMiB: number }> {
	const { programme, catalogue, current, incoming } = given;
	const names = { current: [...current.keys()], incoming: [...incoming.keys()] };
	writeFileSync(join(folder, 'given.json'), JSON.stringify({ programme, catalogue, ...names }));
	for (const [side, tables] of Object.entries({ current, incoming }))
		for (const [name, csv] of tables) writeFileSync(join(folder, `${side}-${name}.csv`), csv);
	const { tab, close } = await openBenchPage('pipelines/bench/changes/page.ts', folder);
	let peakMiB = 0;
	const watch = setInterval(() => (peakMiB = Math.max(peakMiB, rendererMiB())), 100);
	try {
		await tab.waitForFunction(() => 'benchChanges' in globalThis);
		const took = await tab.evaluate(() =>
			(globalThis as unknown as { benchChanges: () => Promise<CompareTimes> }).benchChanges()
		);
		return { ...took, peakMiB };
	} finally {
		clearInterval(watch);
		await close();
	}
}

/** Rounds to whole numbers: finer is noise. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === 'number' ? Math.round(value) : value;
}
