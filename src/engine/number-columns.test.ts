import { expect, it } from 'vitest';
import { sampleRecords } from '#indicators/fixtures/sample-records.ts';
import type { Engine } from './engine.ts';
import { openRecords } from './node.ts';
import { openRecordsInWasm } from './node-wasm.ts';

const engines: [string, (file: string) => Promise<Engine>][] = [
	['the native engine', openRecords],
	['the browser\u2019s', openRecordsInWasm]
];

it.each(engines)('reads columns of numbers from %s, and refuses all others', async (_, open) => {
	const engine = await open(await sampleRecords());
	const numbers = `SELECT CAST(i AS INTEGER) AS i, CAST(i AS DOUBLE) / 2 AS half FROM range(5000) AS made(i)`;
	const { i, half } = await engine.columns(numbers);
	expect(i).toEqual(Int32Array.from({ length: 5000 }, (_, at) => at));
	expect(half).toEqual(Float64Array.from({ length: 5000 }, (_, at) => at / 2));
	expect((await engine.columns(`${numbers} WHERE i < 0`))['i']).toEqual(new Int32Array(0));
	await expect(engine.columns(`SELECT 'a' AS a`)).rejects.toThrow(/column a yields .*: cast it/);
	await expect(engine.columns(`SELECT CAST(NULL AS INTEGER) AS a`)).rejects.toThrow('column a yields null');
	await engine.close();
});
