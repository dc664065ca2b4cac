import { describe, expect, it, vi } from 'vitest';
import type { Cube } from '#indicators/cube/cube.ts';
import { makeCube } from '#indicators/cube/make-cube.ts';
import { tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { Answer } from './answer.svelte.ts';
import { enrolled, everybody, own, records, site, source, value } from './fixtures/tiny-workspace.ts';
import { Workspace, type FileSource, type Source } from './workspace.svelte.ts';

describe('the workspace without its engine', () => {
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
		await workspace.openRows();
		await workspace.openRows();
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

	it('reads many units into memory for what is asked again and again, and gives the same figures', async () => {
		const engine = await records(4000);
		const asked = vi.spyOn(engine, 'query');
		const workspace = new Workspace(() => Promise.resolve(engine), site);
		await workspace.load(source(null));
		const byGender = (gender: string) => ({ by: ['country'], where: { gender: [gender] } });
		const before = await workspace.cells(enrolled, byGender('woman'));
		await workspace.keepNear([enrolled]);
		asked.mockClear();
		const others = await workspace.cells(enrolled, byGender('man'));
		expect(asked.mock.calls.filter(([sql]) => sql.includes('FROM units_'))).toEqual([]);
		expect([before.at(-1)!.value! + others.at(-1)!.value!, before.length]).toEqual([4000, others.length]);
	});
});
