import { beforeEach, expect, it } from 'vitest';
import { SavedViews } from './saved-views.svelte.ts';

const kept = new Map<string, string>();
const storage = {
	getItem: (key: string) => kept.get(key) ?? null,
	setItem: (key: string, value: string) => void kept.set(key, value),
	removeItem: (key: string) => void kept.delete(key)
};
let views: SavedViews;
beforeEach(() => {
	kept.clear();
	views = new SavedViews(() => storage, 'views');
	views.save('Ours', '?v=2&b=1');
	views.save('Theirs', '?v=2');
});
const names = () => views.saved.map(({ name }) => name);

it('brings back the view that was deleted last, on the device as well', () => {
	views.remove('Ours');
	expect([names(), views.removed?.name]).toEqual([['Theirs'], 'Ours']);
	views.restore();
	expect([names(), views.removed]).toEqual([['Ours', 'Theirs'], null]);
	expect(JSON.parse(kept.get('views')!)).toContainEqual({ name: 'Ours', search: '?v=2&b=1' });
});

it('brings nothing back over a view that has its name by now', () => {
	views.remove('Ours');
	views.save('Ours', '?v=2&layout=time');
	expect(views.removed).toBeNull();
	views.restore();
	expect(views.saved[0]).toEqual({ name: 'Ours', search: '?v=2&layout=time' });
});
