import { expect, it } from 'vitest';
import type { ReportDraft } from '#schemas/report-draft.ts';
import { noBase } from './base.ts';
import { reportFile, reportStepsFile } from './file-names.ts';
import { storeOver } from './fixtures/content.ts';
import { ReportChanged } from './kept-report.ts';
import { memoryFiles } from './memory-files.ts';
import { NewerRecords, StaleRecords } from './stale-records.ts';
import { toJson } from './stored-json.ts';

const draft = (text: string, saved = 0): ReportDraft => ({
	format: 1,
	saved,
	title: null,
	sections: [],
	texts: { sv: { summary: { text, read: {} } } }
});
const textOf = async (store: ReturnType<typeof storeOver>) => {
	const read = await store.report.read();
	return read.state === 'read' ? (read.value?.texts['sv']?.['summary']?.text ?? null) : read.state;
};

it('keeps a report, and counts how often it was stored', async () => {
	const store = storeOver(memoryFiles());
	expect(await textOf(store)).toBeNull();
	const first = await store.report.put(noBase, draft('one'));
	expect(first.saved).toBe(1);
	expect((await store.report.put(noBase, { ...draft('two'), saved: first.saved })).saved).toBe(2);
	expect(await textOf(store)).toBe('two');
});

it('refuses what would overwrite the report of another tab, unless somebody says so', async () => {
	const files = memoryFiles();
	const [one, other] = [storeOver(files), storeOver(files)];
	const { saved } = await one.report.put(noBase, draft('one'));
	await other.report.put(noBase, draft('other', saved));
	await expect(one.report.put(noBase, draft('one again', saved))).rejects.toThrow(ReportChanged);
	expect(await textOf(one)).toBe('other');
	expect((await one.report.replace(noBase, draft('one again', saved))).saved).toBe(3);
	expect(await textOf(other)).toBe('one again');
});

it('keeps the steps back from a report, those of no other, and none once everything is deleted', async () => {
	const files = memoryFiles();
	const store = storeOver(files);
	const steps = [{ texts: { sv: { summary: { text: 'before', read: {} } } } }];
	const { saved } = await store.report.put(noBase, draft('one'), steps);
	expect(await store.report.steps(saved)).toEqual(steps);
	expect(await store.report.steps(saved - 1)).toEqual([]);
	const next = await store.report.put(noBase, draft('two', saved));
	expect(await store.report.steps(next.saved)).toEqual([]);
	await files.write(reportStepsFile, toJson('damaged'));
	expect(await store.report.steps(next.saved)).toEqual([]);
	await store.report.put(noBase, draft('three', next.saved), steps);
	await store.destroy();
	expect(await files.read(reportStepsFile)).toBeNull();
});

it('stores a report where there is no room for its steps', async () => {
	const files = memoryFiles();
	const full = {
		...files,
		write: async (...said: Parameters<typeof files.write>) => {
			if (said[0] === reportStepsFile) throw new Error('full');
			return files.write(...said);
		}
	};
	const store = storeOver(full);
	await store.report.put(noBase, draft('one'), [{}]);
	expect(await textOf(store)).toBe('one');
});

it('is deleted with everything else, and then nobody who knew it can store it again', async () => {
	const store = storeOver(memoryFiles());
	const { saved } = await store.report.put(noBase, draft('one'));
	await store.destroy();
	expect(await textOf(store)).toBeNull();
	await expect(store.report.put(noBase, draft('one', saved))).rejects.toThrow(StaleRecords);
	expect(await textOf(store)).toBeNull();
});

it('leaves alone what a newer version of this page keeps', async () => {
	const files = memoryFiles();
	const store = storeOver(files);
	await files.write(reportFile, toJson({ ...draft('newer'), format: 2 }));
	await expect(store.report.put(noBase, draft('one'))).rejects.toThrow(NewerRecords);
	expect(await store.newerFiles()).toEqual([reportFile]);
});
