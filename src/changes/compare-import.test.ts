import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import { openEmptyInWasm } from '#engine/node-wasm.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { merge } from './fixture/merge.ts';
import { Comparer, type OpenEngine } from './comparer.ts';
import type { Comparison } from './compare-import.ts';
import { plainRecipe } from './fixture/recipe.ts';

const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme);
const folder = 'data/sample/dk';
const encode = (text: string) => new TextEncoder().encode(text);
const text = new Map(
	readdirSync(folder).map((name) => [name.replace('.csv', ''), readFileSync(`${folder}/${name}`, 'utf8')])
);
const only = (...names: string[]) => new Map(names.map((name) => [name, encode(text.get(name)!)]));
const recipe = plainRecipe(programme, 'List, "first"');
const textsOf = (tables: ReadonlyMap<string, Uint8Array>) =>
	[...tables].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
/** All records of all partners: a contribution refers to people of others. */
const all = ['dk', 'fi', 'no', 'se'].reduce((current, country) => {
	const folder = `data/sample/${country}`;
	const tables = new Map(
		readdirSync(folder).map((name) => [name.replace('.csv', ''), readFileSync(`${folder}/${name}`)])
	);
	const source = country === 'dk' ? recipe.name : country;
	return merge(current, tables, { programme, source, complete: false }).next;
}, new Map<string, Uint8Array>());

/** An outcome in which each row is one record. */
const outcome = (tables: Map<string, Uint8Array>) => ({
	rejected: 0,
	tables: new Map(
		[...tables].map(([name, csv]) => {
			const count = new TextDecoder().decode(csv).trimEnd().split('\n').length - 1;
			return [
				name,
				{
					csv,
					records: Uint32Array.from({ length: count }, (_, i) => i + 1),
					lines: Uint32Array.from({ length: count }, (_, i) => i + 2)
				}
			];
		})
	)
});
type Asking = Partial<Omit<Comparison, 'programme' | 'catalogue'>>;
const asking = (rest: Asking) => ({
	country: 'DK',
	current: all,
	outcome: outcome(new Map()),
	recipe,
	complete: false,
	...rest
});
const documents = { programme, catalogue };
const asked = async ({ open = openEmpty, ...rest }: Asking & { open?: OpenEngine }) => {
	const comparer = new Comparer(open, documents);
	try {
		return await comparer.compare(asking(rest));
	} finally {
		comparer.close();
	}
};

describe('merging', () => {
	it('changes nothing when a file comes twice, whatever it holds', () => {
		fc.assert(
			fc.property(fc.subarray([...text.keys()]), fc.boolean(), (names, complete) => {
				const options = { programme, source: recipe.name, complete };
				const once = merge(all, only(...names), options);
				const twice = merge(once.next, only(...names), options);
				expect(textsOf(twice.next)).toEqual(textsOf(once.next));
				for (const { added, changed, removed } of twice.tables) expect(added + changed + removed).toBe(0);
			}),
			{ numRuns: 10 }
		);
	});

	it('takes out nobody whom a row names that was not accepted', () => {
		const [head, first, second, ...rest] = text.get('participant')!.trimEnd().split('\n');
		const less = new Map([['participant', encode(`${[head, ...rest].join('\n')}\n`)]]);
		const [kept, gone] = [first!.split(',')[0]!, second!.split(',')[0]!];
		const options = { programme, source: recipe.name, complete: true, stillNamed: new Set([kept]) };
		const next = textsOf(merge(all, less, options).next);
		const has = (id: string) => next.some(([table, csv]) => table === 'participant' && csv!.includes(id));
		expect([has(kept), has(gone)]).toEqual([true, false]);
	});

	it('takes out what a full list no longer names, and of no other source', () => {
		const [head, first, ...rest] = text.get('stakeholder')!.trimEnd().split('\n');
		const less = new Map([['stakeholder', encode(`${[head, ...rest].join('\n')}\n`)]]);
		const removed = (source: string, complete: boolean) =>
			merge(all, less, { programme, source, complete }).tables.find(({ table }) => table === 'stakeholder')!
				.removed;
		expect(first).not.toBe('');
		expect([removed(recipe.name, true), removed(recipe.name, false), removed('other', true)]).toEqual([
			1, 0, 0
		]);
	});
});

describe.each([
	['in Node', openEmpty],
	['in WebAssembly', openEmptyInWasm]
])('what an import changes, %s', (_, open) => {
	it('is nothing when everything is here', async () => {
		const same = await asked({ open, outcome: outcome(only('survey_response', 'attendance')) });
		expect(same.problems).toEqual([]);
		expect(same.warnings).toEqual([]);
		expect(same.figures).toEqual([]);
		expect(textsOf(same.next)).toEqual(textsOf(all));
	});

	it('tells the figures before and after, and counts participants once', async () => {
		const first = await asked({ open, current: new Map(), outcome: outcome(only('participant')) });
		expect(first.tables.find(({ table }) => table === 'participant')!.added).toBe(31);
		expect(first.tables.find(({ table }) => table === 'person')!.added).toBe(0);
		const enrolled = first.figures.find(
			({ definition, dims }) => definition.id === 'participants-enrolled' && dims['country'] === 'DK'
		)!;
		expect([enrolled.before.status, enrolled.after.value]).toEqual(['not-collected', 31]);
	});

	it('takes out a record that breaks a rule, with its line, and leaves what was accepted', async () => {
		const lines = text.get('session')!.trimEnd().split('\n');
		const held = lines.findIndex((line) => line.includes(',held,') && line.includes('networking_dinner'));
		const cells = lines[held]!.split(',');
		const planned = [...cells.slice(0, 4), '', 'planned', ...cells.slice(6)].join(',');
		const broken = new Map([['session', encode(`${[lines[0], planned].join('\n')}\n`)]]);
		const changes = await asked({ open, outcome: outcome(broken) });
		expect([...changes.fallen]).toEqual([1]);
		expect(changes.problems[0]).toMatchObject({
			code: 'V08-not-held',
			record: 1,
			line: 2,
			args: { status: 'planned' }
		});
		expect(textsOf(changes.next)).toEqual(textsOf(all));
	});

	it('takes out with a participant what refers to them, and nothing of others', async () => {
		const [head, first, ...rest] = text.get('participant')!.trimEnd().split('\n');
		const id = first!.split(',')[0]!;
		const less = new Map([['participant', encode(`${[head, ...rest].join('\n')}\n`)]]);
		const changes = await asked({ open, outcome: outcome(less), complete: true });
		const removed = changes.tables.filter((one) => one.removed > 0).map(({ table }) => table);
		expect(removed).toContain('survey_response');
		expect(changes.tables.find(({ table }) => table === 'participant')).toMatchObject({
			removed: 1,
			unchanged: 30
		});
		expect([...changes.fallen]).toEqual([]);
		for (const [, csv] of textsOf(changes.next)) expect(csv).not.toContain(id);
	});

	it('refuses a reference that leads nowhere', async () => {
		const row = 'session_id,person_id,status,hours\nnowhere1,nobody1,present,\n';
		const changes = await asked({ open, outcome: outcome(new Map([['attendance', encode(row)]])) });
		expect(changes.problems.map(({ code, value }) => [code, value])).toEqual([
			['V04-unknown', 'nowhere1'],
			['V04-unknown', 'nobody1']
		]);
		expect(textsOf(changes.next)).toEqual(textsOf(all));
	});
});
