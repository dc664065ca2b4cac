import { expect, it } from 'vitest';
import { openEmpty, openTables } from '#engine/browser.ts';
import { Comparer } from './comparer.ts';
import type { ChangesParity } from './compare-import.browser.setup.ts';
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
const comparer = new Comparer(() => openEmpty({ onProgress }), { programme, catalogue });
const asked = (signal?: AbortSignal) =>
	comparer.compare(
		{ country: 'DK', current: bytes(parity.current), outcome: outcome(), recipe, complete: false },
		signal ? { signal } : {}
	);

it('changes in the browser what it changes in Node, also a second time', async () => {
	const changes = await asked();
	expect(changes.problems).toHaveLength(3);
	expect(changes.figures.length).toBeGreaterThan(0);
	expect(printed(changes)).toEqual(expected);
	expect(printed(await asked())).toEqual(expected);
});

it('ends at once when it is told to, and can be asked again', async () => {
	const controller = new AbortController();
	const ending = asked(controller.signal).catch((reason: unknown) => reason);
	const turn = (milliseconds: number) =>
		new Promise((resolve) => setTimeout(resolve, milliseconds, 'still at work'));
	// By then it works; once told, it ends before the browser does anything else.
	expect(await Promise.race([ending, turn(30)])).toBe('still at work');
	controller.abort(new Error('enough'));
	expect(await Promise.race([ending, turn(0)])).toEqual(new Error('enough'));
	expect(printed(await asked())).toEqual(expected);
	comparer.close();
});

it('opens canonical tables as records, and leaves the page its bytes', async () => {
	const tables = bytes(parity.current);
	const sizes = [...tables.values()].map(({ byteLength }) => byteLength);
	const engine = await openTables({
		contents: Promise.resolve({ tables, programme, catalogue, files: [] }),
		onProgress
	});
	const [row] = await engine.query('SELECT CAST(count(*) AS INTEGER) AS n FROM participant');
	expect(row).toEqual({ n: 112 });
	expect([...tables.values()].map(({ byteLength }) => byteLength)).toEqual(sizes);
	await engine.close();
	const broken = new Map([['product', new TextEncoder().encode('product_id\n')]]);
	const opening = openTables({ contents: { tables: broken, programme, catalogue, files: [] }, onProgress });
	await expect(opening).rejects.toMatchObject({ name: 'EngineFault', kind: 'broken' });
});
