import { expect, it } from 'vitest';
import { openEmpty, openTables } from '#engine/browser.ts';
import { compare } from './compare.ts';
import type { ChangesParity } from './compare.browser.setup.ts';
import { printed } from './fixture/printed.ts';

const parity = (await (await fetch('/.tidemark/parity/changes.json')).json()) as ChangesParity;
const { programme, catalogue, recipe, expected } = parity;
const bytes = (tables: [string, string][]) =>
	new Map(tables.map(([name, csv]) => [name, new TextEncoder().encode(csv)]));
const onProgress = () => undefined;

function outcome() {
	const csv = bytes(parity.incoming).get('survey_response')!;
	const length = parity.incoming[0]![1].trimEnd().split('\n').length - 1;
	const records = Uint32Array.from({ length }, (_, i) => i + 1);
	const lines = Uint32Array.from({ length }, (_, i) => i + 2);
	return { tables: new Map([['survey_response', { csv, records, lines }]]), rejected: 0 };
}
const asked = (signal?: AbortSignal) =>
	compare({
		open: () => openEmpty({ onProgress, ...(signal ? { signal } : {}) }),
		programme,
		catalogue,
		country: 'DK',
		current: bytes(parity.current),
		outcome: outcome(),
		recipe,
		complete: false,
		...(signal ? { signal } : {})
	});

it('changes in the browser what it changes in Node', async () => {
	await (await openEmpty({ onProgress })).close();
	const start = performance.now();
	const changes = await asked();
	console.log(`compared in ${Math.round(performance.now() - start)} ms`);
	expect(changes.problems).toHaveLength(3);
	expect(changes.figures.length).toBeGreaterThan(0);
	expect(printed(changes)).toEqual(expected);
});

it('ends when it is told to', async () => {
	const controller = new AbortController();
	const asking = asked(controller.signal);
	setTimeout(() => controller.abort(new Error('enough')), 300);
	await expect(asking).rejects.toThrow('enough');
});

it('opens canonical tables as records, and leaves the page its bytes', async () => {
	const tables = bytes(parity.current);
	const sizes = [...tables.values()].map(({ byteLength }) => byteLength);
	const engine = await openTables({
		tables: Promise.resolve(tables),
		programme,
		catalogue,
		files: [],
		onProgress
	});
	const [row] = await engine.query('SELECT CAST(count(*) AS INTEGER) AS n FROM participant');
	expect(row).toEqual({ n: 112 });
	expect([...tables.values()].map(({ byteLength }) => byteLength)).toEqual(sizes);
	await engine.close();
	const broken = new Map([['product', new TextEncoder().encode('product_id\n')]]);
	const opening = openTables({ tables: broken, programme, catalogue, files: [], onProgress });
	await expect(opening).rejects.toMatchObject({ name: 'EngineFault', kind: 'broken' });
});
