import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import { openEmptyInWasm } from '#engine/node-wasm.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { sized } from '#pipelines/checks/test/sized.ts';
import type { Tables } from './table-changes.ts';
import { computeFigures, figureChanges, type FigureChange } from './figure-changes.ts';
import { MergeEngine } from './merge-state.ts';
import { merge } from './fixture/merge.ts';
import { Comparer } from './comparer.ts';
import { printed } from './fixture/printed.ts';
import { plainRecipe } from './fixture/recipe.ts';

const programme = readProgramme('data');
const documents = { programme, catalogue: readCatalogue('data', programme) };
const recipe = plainRecipe(programme, 'List');
const texts = (country: string) =>
	readdirSync(`data/sample/${country}`).map((name): [string, string] => [
		name.replace('.csv', ''),
		readFileSync(`data/sample/${country}/${name}`, 'utf8')
	]);
const own = new Map(texts('dk'));
const encode = (text: string) => new TextEncoder().encode(text);
const others = ['fi', 'no', 'se'].reduce(
	(held, source) =>
		merge(held, new Map(texts(source).map(([name, csv]) => [name, encode(csv)])), {
			programme,
			source,
			complete: false
		}).next,
	new Map<string, Uint8Array<ArrayBuffer>>()
);

/** A part of one table as a file, each row a record. */
function outcome(table: string, from: number, count: number) {
	const [head, ...lines] = own.get(table)!.trimEnd().split('\n');
	const rows = lines.slice(Math.floor(from * lines.length)).slice(0, count);
	const numbers = Uint32Array.from(rows, (_, i) => i + 1);
	const csv = encode([head, ...rows, ''].join('\n'));
	return { rejected: 0, tables: new Map([[table, { csv, records: numbers, lines: numbers }]]) };
}

const file = fc.record({
	table: fc.constantFrom(...own.keys()),
	from: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
	count: fc.integer({ min: 0, max: 400 }),
	complete: fc.boolean(),
	accepted: fc.boolean()
});

describe.each([
	['in Node', openEmpty],
	['in WebAssembly', openEmptyInWasm]
])('one engine for many imports, %s', (_, open) => {
	it('says of each what an engine of its own says, whatever came before', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), fc.boolean(), async (files, empty) => {
				let current: Tables = empty ? new Map() : others;
				const kept = new Comparer(open, documents);
				for (const { table, from, count, complete, accepted } of files) {
					const asking = { country: 'DK', current, outcome: outcome(table, from, count), recipe, complete };
					const fresh = new Comparer(open, documents);
					const changes = await kept.compare(asking);
					expect(printed(changes)).toEqual(printed(await fresh.compare(asking)));
					fresh.close();
					if (accepted) current = changes.next;
				}
				kept.close();
			}),
			// A run takes seconds: the first counterexample is told, not a smaller one half an hour later.
			{ numRuns: sized({ usual: 1, slow: 3 }), endOnFailure: true }
		);
	});
});

const before = ofAllRows(others);

describe.each([...own.keys()])('a list of %s', (table) => {
	it('changes the figures that differ between all rows before and all rows after, and no others', async () => {
		const comparer = new Comparer(openEmpty, documents);
		const { figures, next } = await comparer.compare({
			country: 'DK',
			current: others,
			outcome: outcome(table, 0, 400),
			recipe,
			complete: false
		});
		comparer.close();
		const changes = figureChanges(documents.catalogue, await before, await ofAllRows(next));
		expect(byName(figures)).toEqual(byName(changes));
	});
});

/** The figures of an engine in which every table was loaded before any question. */
async function ofAllRows(tables: Tables) {
	const engine = await openEmpty();
	const records = await MergeEngine.create(engine, documents);
	await records.setState(tables);
	await records.ask(new Set(records.tables.map(({ name }) => name)), async () => undefined);
	const scope = { programme, country: 'DK' };
	const figures = await computeFigures(records, documents.catalogue, scope, () => undefined);
	await engine.close();
	return figures;
}

const byName = (figures: readonly FigureChange[]) =>
	figures.map(({ definition, ...figure }) => ({ indicator: definition.id, ...figure }));

it('answers one after the other when it is asked at once, and says how far it is', async () => {
	const comparer = new Comparer(openEmpty, documents);
	const ask = (table: string, onShare?: (share: number) => void) =>
		comparer.compare(
			{ country: null, current: others, outcome: outcome(table, 0, 9), recipe, complete: false },
			onShare ? { onShare } : {}
		);
	const shares: number[] = [];
	const [first, second] = await Promise.all([
		ask('participant', (share) => shares.push(share)),
		ask('stakeholder')
	]);
	expect(printed(await ask('participant'))).toEqual(printed(first));
	expect(second.tables.find(({ table }) => table === 'stakeholder')!.added).toBe(9);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares.at(-1)).toBe(1);
	comparer.close();
});

it('opens another engine after one that was lost or ended', async () => {
	let opened = 0;
	const comparer = new Comparer(async () => {
		const engine = await openEmpty();
		const lost = ++opened === 1;
		return lost ? { ...engine, query: () => Promise.reject(new Error('lost')) } : engine;
	}, documents);
	const asking = {
		country: null,
		current: others,
		outcome: outcome('product', 0, 9),
		recipe,
		complete: false
	};
	await expect(comparer.compare(asking)).rejects.toThrow('lost');
	await expect(comparer.compare(asking, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
		'enough'
	);
	expect((await comparer.compare(asking)).tables).not.toEqual([]);
	expect(opened).toBe(2);
	comparer.close();
});
