import { describe, expect, it, vi } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { Answer } from './answer.svelte.ts';
import { enrolled, everybody, others, records, site, source } from './fixtures/tiny-workspace.ts';
import { Workspace } from './workspace.svelte.ts';

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
		await vi.waitFor(() => expect(waiting).toHaveLength(1));
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

	it('has no estimate of fewer than ten, but keeps what was counted for those who count again', () => {
		const share: Cell = { ...site.cells[0]!, unit: 'share', value: 0.5, numerator: 1, denominator: 2, n: 2 };
		const answer = new Answer();
		answer.give({ ...enrolled, kind: 'share' }, everybody, [share]);
		expect(answer.current).toMatchObject({
			cells: [{ value: null, status: 'small-base', numerator: 1, denominator: 2 }],
			counted: [share]
		});
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
