import { describe, expect, it, vi } from 'vitest';
import type { OpenRecordsOptions } from '#engine/browser.ts';
import type { Engine } from '#engine/engine.ts';
import { EngineFault } from '#engine/fault.ts';
import { openTiny, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { Answer } from './answer.svelte.ts';
import { enrolled, everybody, others, own, records, site, source, value } from './fixtures/tiny-workspace.ts';
import { Workspace } from './workspace.svelte.ts';

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
