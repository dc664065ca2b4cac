import { describe, expect, it } from 'vitest';
import { SavedQueries, type TextStorage } from './saved-queries.svelte.ts';

function kept(): TextStorage & { texts: Map<string, string> } {
	const texts = new Map<string, string>();
	return {
		texts,
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => void texts.set(key, text),
		removeItem: (key) => void texts.delete(key)
	};
}
const shelfOn = (keeper: () => TextStorage) => {
	let minute = 0;
	const shelf = new SavedQueries(keeper, 'k', () => `2021-01-01T00:0${minute++}:00Z`);
	shelf.load();
	return shelf;
};

describe('queries kept on a device', () => {
	it('are there again, the last run first and each once', () => {
		const keeper = kept();
		const shelf = shelfOn(() => keeper);
		for (const sql of ['a', 'b', 'a']) shelf.remember(sql);
		shelf.save('z', 'Z');
		shelf.save('m', 'M');
		shelf.save('z', 'Z2');
		const again = shelfOn(() => keeper);
		expect(again.history.map(({ sql }) => sql)).toEqual(['a', 'b']);
		expect(again.history[0]!.at).toBe('2021-01-01T00:02:00Z');
		expect(again.saved).toEqual([
			{ name: 'm', sql: 'M' },
			{ name: 'z', sql: 'Z2' }
		]);
	});

	it('are fifty at most, and gone when they are cleared', () => {
		const keeper = kept();
		const shelf = shelfOn(() => keeper);
		for (let i = 0; i < 60; i++) shelf.remember(`SELECT ${i}`);
		expect([shelf.history.length, shelf.history[0]!.sql]).toEqual([50, 'SELECT 59']);
		shelf.save('one', 'x');
		shelf.forgetHistory();
		expect(shelfOn(() => keeper).saved).toHaveLength(1);
		shelf.remove('one');
		expect(keeper.texts.size).toBe(0);
	});

	it('do not overwrite what another tab has added', () => {
		const keeper = kept();
		const [here, there] = [shelfOn(() => keeper), shelfOn(() => keeper)];
		there.save('theirs', '1');
		here.save('mine', '2');
		expect(here.saved.map(({ name }) => name)).toEqual(['mine', 'theirs']);
	});

	it('cost no page where nothing can be kept, or what is kept cannot be read', () => {
		const shelf = shelfOn(() => {
			throw new Error('denied');
		});
		shelf.remember('a');
		expect([shelf.history.length, shelf.refused]).toEqual([1, true]);
		const keeper = kept();
		keeper.setItem('k', '{');
		expect(shelfOn(() => keeper).history).toEqual([]);
	});
});
