import { expect, it } from 'vitest';
import { noBase } from '#storage/base.ts';
import { storeOver } from '#storage/fixtures/content.ts';
import { memoryFiles } from '#storage/memory-files.ts';
import type { Files } from '#storage/files.ts';
import { Autosave } from './autosave.svelte.ts';
import { emptyDraft, textOf, withText } from './draft.ts';

const saying = (text: string) => withText(emptyDraft, 'sv', 'summary', { text, read: {} });
const said = (draft: ReturnType<typeof saying> | null) => draft && textOf(draft, 'sv', 'summary').text;

/** What a tab keeps until it is closed. */
function tab(files: Files, generation: () => string | null = () => null) {
	const kept = new Map<string, string>();
	const late = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => void kept.set(key, text),
		removeItem: (key: string) => void kept.delete(key)
	};
	const store = storeOver(files);
	return {
		kept,
		page: () =>
			new Autosave({
				base: () => ({ ...noBase, generation: generation() }),
				report: async () => store.report,
				late: () => late,
				programme: 'p'
			})
	};
}

it('stores what was written last, and finds it again', async () => {
	const { page } = tab(memoryFiles());
	const one = page();
	expect(await one.open()).toBeNull();
	one.save(saying('a'));
	one.save(saying('ab'));
	expect(one.state).toBe('waiting');
	await one.flush();
	expect(one.state).toBe('saved');
	expect(said(await page().open())).toBe('ab');
});

it('finds what undo can go back to, also behind what was typed last of all', async () => {
	const files = memoryFiles();
	let isStuck = false;
	const { page } = tab({
		...files,
		write: (...said) => (isStuck ? new Promise(() => undefined) : files.write(...said))
	});
	const one = page();
	await one.open();
	one.save(saying('ab'), [emptyDraft, saying('a')]);
	await one.flush();
	const two = page();
	await two.open();
	expect(two.past.map(said)).toEqual(['', 'a']);
	isStuck = true;
	two.save(saying('abc'), [...two.past, saying('ab')]);
	two.leave();
	const three = page();
	expect(said(await three.open())).toBe('abc');
	expect(three.past.map(said)).toEqual(['', 'a', 'ab']);
	// So that no clock runs on.
	three.leave();
});

it('does not lose what was typed in the moment before the page was left', async () => {
	const files = memoryFiles();
	const { page, kept } = tab({ ...files, write: () => new Promise(() => undefined) });
	const one = page();
	await one.open();
	one.save(saying('last words'));
	one.leave();
	const two = page();
	expect(said(await two.open())).toBe('last words');
	expect(kept.size).toBe(0);
	// So that no clock runs on.
	two.leave();
});

it('drops what was typed last where everything has been deleted since', async () => {
	let generation: string | null = null;
	const { page } = tab(memoryFiles(), () => generation);
	const one = page();
	await one.open();
	one.save(saying('last words'));
	one.leave();
	generation = 'after';
	expect(said(await page().open())).not.toBe('last words');
});

it('says when another tab has stored the report, overwrites nothing, and takes either', async () => {
	const files = memoryFiles();
	const [mine, theirs] = [tab(files).page(), tab(files).page()];
	await mine.open();
	await theirs.open();
	theirs.save(saying('theirs'));
	await theirs.flush();
	mine.save(saying('mine'));
	await mine.flush();
	expect(mine.state).toBe('elsewhere');
	// What is written meanwhile waits for an answer.
	mine.save(saying('mine, longer'));
	expect(mine.state).toBe('elsewhere');
	expect(said(await tab(files).page().open())).toBe('theirs');
	await mine.overwrite(saying('mine, longer'));
	expect(mine.state).toBe('saved');
	expect(said(await theirs.newest())).toBe('mine, longer');
	expect(await theirs.newest()).toBeNull();
});

it('says where nothing can be stored', async () => {
	const { page } = tab({
		...memoryFiles(),
		write: () => Promise.reject(new Error('full'))
	});
	const one = page();
	await one.open();
	one.save(saying('a'));
	await one.flush();
	expect(one.state).toBe('refused');
});

it('asks before words are lost: at once where another tab has stored the report, and while they are not stored yet', async () => {
	const files = memoryFiles();
	const [mine, theirs] = [tab(files).page(), tab(files).page()];
	await mine.open();
	await theirs.open();
	expect([mine.isAtRisk, mine.mayClose()]).toEqual([false, true]);
	theirs.save(saying('theirs'));
	// Typed a moment ago: within the site it is stored behind the reader, but a tab that closes waits for nothing.
	expect([theirs.isAtRisk, theirs.mayClose()]).toEqual([false, false]);
	// Asking has begun to store it.
	await theirs.flush();
	expect([theirs.state, theirs.mayClose()]).toEqual(['saved', true]);
	mine.save(saying('mine'));
	await mine.flush();
	expect([mine.state, mine.isAtRisk, mine.mayClose()]).toEqual(['elsewhere', true, false]);
	await mine.newest();
	expect([mine.isAtRisk, mine.mayClose()]).toEqual([false, true]);
});

it('asks again which report stays where the page was left without an answer', async () => {
	const files = memoryFiles();
	const [mine, theirs] = [tab(files), tab(files)];
	const [left, other] = [mine.page(), theirs.page()];
	await left.open();
	await other.open();
	other.save(saying('theirs'));
	await other.flush();
	// Not stored yet as the page is left, so nobody knew of the other report.
	left.save(saying('mine'));
	left.leave();
	await left.flush();
	const back = mine.page();
	expect(said(await back.open())).toBe('mine');
	expect(back.state).toBe('elsewhere');
	expect(said(await back.newest())).toBe('theirs');
	expect(said(await theirs.page().open())).toBe('theirs');
});

it('does not ask about words that were stored after all', async () => {
	const files = memoryFiles();
	const { page, kept } = tab(files);
	const one = page();
	await one.open();
	one.save(saying('last words'));
	one.leave();
	const copy = new Map(kept);
	await one.flush();
	// The tab ended between the two.
	for (const [key, text] of copy) kept.set(key, text);
	const two = page();
	expect(said(await two.open())).toBe('last words');
	expect(two.state).toBe('saved');
});
