import { describe, expect, it } from 'vitest';
import { SavedViews } from './saved-views.svelte.ts';
import { viewsFile, viewsIn } from './views-file.ts';

const views = [{ name: 'Women', search: '?v=2&a.gender=woman' }];

describe('a file of views', () => {
	it('comes back as it was', () => {
		expect(viewsIn(viewsFile('nordic', views), 'nordic')).toEqual(views);
	});

	it.each([
		['of another programme', viewsFile('other', views)],
		['of another kind', '{"kind":"else","version":2,"programme":"nordic","views":[]}'],
		['with something else in it', viewsFile('nordic', [{ name: '', search: 'x' }])],
		['that is no text of ours', 'name;search'],
		['that holds nothing', 'null']
	])('%s is none', (_, text) => {
		expect(viewsIn(text, 'nordic')).toBe(null);
	});
});

describe('views kept on a device', () => {
	const texts = new Map<string, string>();
	const keeper = {
		getItem: (key: string) => texts.get(key) ?? null,
		setItem: (key: string, text: string) => void texts.set(key, text),
		removeItem: (key: string) => void texts.delete(key)
	};

	it('are there again by name, and nothing is left of the last one that is deleted', () => {
		const kept = new SavedViews(() => keeper, 'k');
		kept.save('b', '?1');
		kept.save('a', '?2');
		kept.save('b', '?3');
		const again = new SavedViews(() => keeper, 'k');
		again.load();
		expect(again.saved).toEqual([
			{ name: 'a', search: '?2' },
			{ name: 'b', search: '?3' }
		]);
		again.remove('a');
		again.remove('b');
		expect(texts.size).toBe(0);
	});

	it('stay on the page where a browser keeps nothing, and it says so', () => {
		const kept = new SavedViews(() => {
			throw new Error('denied');
		}, 'k');
		kept.load();
		kept.save('a', '?1');
		kept.save('b', '?2');
		expect([kept.saved.length, kept.refused]).toEqual([2, true]);
	});
});
