import { describe, expect, it, vi } from 'vitest';
import type { OpenRecordsOptions } from '#engine/browser.ts';
import type { Engine } from '#engine/engine.ts';
import { EngineFault } from '#engine/fault.ts';
import { openTiny, tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import type { Cube } from '#indicators/cube/cube.ts';
import type { Cell } from '#schemas/cell.ts';
import { Answer } from './answer.svelte.ts';
import { makeCube } from '#indicators/cube/make-cube.ts';
import { Workspace, type FileSource, type Source } from './workspace.svelte.ts';

const people = (count: number) => Array.from({ length: count }, (_, i) => ({ participant_id: `p${i}` }));
const enrolled = tinyDefinition(
	'dims: [country, gender]',
	`SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
		CAST(enrolled_on AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value FROM participant`
);
/** Another table of units. */
const others = tinyDefinition(
	'id: others\ndims: [country, gender]',
	`SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
		CAST(NULL AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value FROM participant`
);
const quote = (value: unknown) => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

/** Records of so many people, with the documents that a records file contains. */
async function records(
	count: number,
	documents = { programme: tinyProgramme, catalogue: [enrolled] }
): Promise<Engine> {
	const engine = await openTiny({ participant: people(count) });
	for (const [name, value] of Object.entries(documents))
		await engine.run(`INSERT INTO document VALUES ('${name}', ${quote(value)})`);
	return engine;
}

/** Records of this device, of which `kept` is the cube; what is kept of them goes to `keep`. */
const own = (
	open: () => Promise<Engine>,
	kept: Cube | null = null,
	keep: (cube: Cube) => void = () => undefined
): Source => ({
	name: 'mine',
	programme: { ...tinyProgramme, synthetic: false },
	files: [],
	open,
	cube: async () => kept,
	keepCube: async (cube) => keep(cube)
});
const source = (name: string | null): Source => ({ name, bytes: () => Promise.resolve(new Uint8Array()) });
const site = {
	programme: tinyProgramme,
	catalogue: [enrolled],
	deliveries: { files: [], matrix: [], openWarnings: null },
	cells: [
		{
			indicator: 'tiny',
			version: 1,
			dims: {},
			value: 7,
			numerator: null,
			denominator: null,
			low: null,
			high: null,
			n: 7,
			unit: 'persons',
			status: 'ok'
		}
	] as Cell[]
};
const everybody = { by: [], where: {} };
const value = (answer: Answer) => answer.current?.cells.at(-1)?.value;

describe('the workspace', () => {
	it('shows what was prepared until records are open, then what is computed', async () => {
		const workspace = new Workspace(() => records(3), site);
		const answer = new Answer();
		void answer.ask(workspace, enrolled, everybody);
		expect([value(answer), answer.current?.live, answer.pending]).toEqual([7, false, true]);
		await workspace.load(source(null));
		await answer.ask(workspace, enrolled, everybody);
		expect([value(answer), answer.current?.live, answer.pending]).toEqual([3, true, false]);
	});

	it('answers from a cube without an engine, and from the same cube once there is one', async () => {
		const of = await records(4);
		const cube = await makeCube(of, [enrolled], tinyProgramme, { queries: [] });
		let opened = 0;
		const workspace = new Workspace(() => (opened++, records(4)), site);
		const sample: Source = { ...(source(null) as FileSource), cube: async () => cube };
		expect(await workspace.showCube(sample)).toBe(true);
		const answer = new Answer();
		await answer.ask(workspace, enrolled, everybody);
		expect([value(answer), answer.current?.live, opened, workspace.records.live]).toEqual([4, true, 0, null]);
		await expect(workspace.queryRecords((engine) => engine.query('SELECT 1'))).rejects.toThrow(
			'missing engine'
		);
		const { figures } = workspace.records;
		await workspace.load(sample);
		expect([opened, workspace.records.live === null, workspace.records.figures === figures]).toEqual([
			1,
			false,
			true
		]);
		// Other records are never answered for by it.
		await workspace.load(source('other.duckdb'));
		expect(workspace.records.figures).toBe(workspace.records.live);
	});

	it('keeps the figures of own records, which answer at the next visit before an engine', async () => {
		const keep = vi.fn<(cube: Cube) => void>();
		const workspace = new Workspace(() => records(3), site);
		await workspace.load(own(() => records(5), null, keep));
		await vi.waitFor(() => expect(keep).toHaveBeenCalledOnce());
		const cube = JSON.parse(JSON.stringify(keep.mock.calls[0]![0])) as Cube;

		let opened = 0;
		const next = new Workspace(() => records(3), site);
		const mine = own(() => (opened++, records(5)), cube, keep);
		expect(await next.showCube(mine)).toBe(true);
		const answer = new Answer();
		await answer.ask(next, enrolled, everybody);
		expect([value(answer), opened, next.ofDevice, next.records.programme.synthetic]).toEqual([
			5,
			0,
			true,
			false
		]);
		await next.load(mine);
		expect([opened, keep.mock.calls.length]).toEqual([1, 1]);
		next.drop();
		expect([next.records.figures, next.ofDevice]).toEqual([null, false]);
	});

	it('lets go of the records of this device at once, also of those on the way', async () => {
		const workspace = new Workspace(() => records(3), site);
		await workspace.load(own(() => records(5)));
		expect([workspace.ofDevice, workspace.records.name, workspace.source?.name]).toEqual([
			true,
			'mine',
			'mine'
		]);
		workspace.drop();
		expect([workspace.ofDevice, workspace.records.name, workspace.source]).toEqual([false, null, null]);
		expect(workspace.prepared(enrolled, everybody)?.[0]?.value).toBe(7);

		let arrive!: (engine: Engine) => void;
		const loading = workspace.load(own(() => new Promise((resolve) => (arrive = resolve))));
		expect([workspace.ofDevice, workspace.records.own]).toEqual([true, false]);
		workspace.drop();
		arrive(await records(5));
		await loading;
		expect([workspace.ofDevice, workspace.records.own, workspace.records.live]).toEqual([false, false, null]);
	});

	it('says how far an opening is', async () => {
		const seen: unknown[] = [];
		const workspace = new Workspace(async ({ onProgress }: OpenRecordsOptions) => {
			for (const [phase, loaded] of [
				['download', 25],
				['download', 100],
				['start', 0],
				['attach', 0]
			] as const) {
				onProgress(phase, loaded, 100);
				seen.push(workspace.step);
			}
			return records(1);
		}, site);
		await workspace.load(source(null));
		expect(seen).toMatchObject([
			{ phase: 'download', share: 0.25 },
			{ phase: 'download', share: 1 },
			{ phase: 'start' },
			{ phase: 'attach' }
		]);
		expect(workspace.step.phase).toBe('ready');
	});

	it('keeps what is open when another opening fails, and says why', async () => {
		const open = vi
			.fn<(opening: OpenRecordsOptions) => Promise<Engine>>()
			.mockResolvedValueOnce(await records(3))
			.mockRejectedValueOnce(new EngineFault('broken', 'broken file'));
		const workspace = new Workspace(open, site);
		await workspace.load(source(null));
		await workspace.load(source('bad.duckdb'));
		expect(workspace.step).toMatchObject({
			phase: 'failed',
			fault: { kind: 'broken' },
			source: { name: 'bad.duckdb' }
		});
		expect(workspace.records.name).toBeNull();
		expect((await workspace.cells(enrolled, everybody)).at(-1)?.value).toBe(3);
		workspace.cancel();
		expect(workspace.step.phase).toBe('ready');
	});

	it('refuses a database that does not explain itself', async () => {
		const workspace = new Workspace(() => openTiny({}), site);
		await workspace.load(source('other.duckdb'));
		expect(workspace.step).toMatchObject({ phase: 'failed', fault: { kind: 'foreign' } });
		expect(workspace.records).toMatchObject({ name: null, live: null });
	});

	it('takes programme and indicators from the records, and prepared figures for nobody else', async () => {
		const other = { ...tinyProgramme, id: 'other' };
		const workspace = new Workspace(() => records(2, { programme: other, catalogue: [enrolled] }), site);
		await workspace.load(source('other.duckdb'));
		expect(workspace.records.programme.id).toBe('other');
		expect(workspace.prepared(enrolled, everybody)).toBeNull();
	});

	it('lets a newer opening end the one before', async () => {
		const aborted = vi.fn();
		let arrive!: (engine: Engine) => void;
		const first = new Promise<Engine>((resolve) => (arrive = resolve));
		const open = vi
			.fn<(opening: OpenRecordsOptions) => Promise<Engine>>()
			.mockImplementationOnce(({ signal }) => {
				signal!.addEventListener('abort', aborted);
				return first;
			})
			.mockImplementationOnce(() => records(2));
		const workspace = new Workspace(open, site);
		const slow = workspace.load(source('slow.duckdb'));
		await workspace.load(source('quick.duckdb'));
		arrive(await records(5));
		await slow;
		expect(aborted).toHaveBeenCalledOnce();
		expect(workspace.records.name).toBe('quick.duckdb');
		expect((await workspace.cells(enrolled, everybody)).at(-1)?.value).toBe(2);
	});

	it('loses an engine without losing its figures, and can open the same records again', async () => {
		const engine = await records(3);
		const open = vi
			.fn()
			.mockResolvedValueOnce(engine)
			.mockResolvedValueOnce(await records(3));
		const workspace = new Workspace(open, site);
		const answer = new Answer();
		await workspace.load(source('mine.duckdb'));
		await answer.ask(workspace, enrolled, everybody);
		engine.query = () => Promise.reject(new EngineFault('lost', 'out of memory'));
		await answer.ask(workspace, others, everybody);
		expect([value(answer), answer.fault]).toMatchObject([3, { kind: 'lost' }]);
		const { step } = workspace;
		expect(step).toMatchObject({ phase: 'failed', fault: { kind: 'lost' }, source: { name: 'mine.duckdb' } });
		if (step.phase === 'failed') await workspace.load(step.source);
		await answer.ask(workspace, others, everybody);
		expect([value(answer), answer.fault]).toEqual([3, null]);
	});
});

describe('an answer', () => {
	/** An engine that delays the first query of each table of units until the test releases it. */
	async function held() {
		const engine = await records(3);
		const waiting: (() => void)[] = [];
		const query = engine.query.bind(engine);
		engine.query = async (sql) => {
			if (/count\(\*\).*FROM units_/.test(sql)) await new Promise<void>((go) => waiting.push(go));
			return query(sql);
		};
		const workspace = new Workspace(() => Promise.resolve(engine), site);
		await workspace.load(source(null));
		return { workspace, waiting };
	}

	it('that comes late is dropped', async () => {
		const { workspace, waiting } = await held();
		const answer = new Answer();
		const late = answer.ask(workspace, enrolled, everybody);
		const last = answer.ask(workspace, others, everybody);
		await vi.waitFor(() => expect(waiting).toHaveLength(2));
		waiting[1]!();
		await last;
		expect(answer.current?.definition).toBe(others);
		waiting[0]!();
		await late;
		expect(answer.current?.definition).toBe(others);
		expect(answer.pending).toBe(false);
	});

	it('to a question asked before comes from memory', async () => {
		const { workspace, waiting } = await held();
		const first = workspace.cells(enrolled, everybody);
		await vi.waitFor(() => expect(waiting).toHaveLength(1));
		waiting[0]!();
		expect(await workspace.cells(enrolled, everybody)).toEqual(await first);
		expect(waiting).toHaveLength(1);
	});
});
