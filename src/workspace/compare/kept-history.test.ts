import { expect, it } from 'vitest';
import { KeptHistory } from './kept-history.ts';

function kept(first: string | null = null) {
	const stored = new Map<string, string>(first === null ? [] : [['key', first]]);
	const keeper = {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, text: string) => void stored.set(key, text)
	};
	return { history: new KeptHistory(() => keeper, 'key'), stored };
}
const nothing = { past: [], future: [] };
const steps = (search: string, past: string[] = [], future: string[] = []) => ({ search, past, future });

it('knows the steps of an address again, and nothing of another', () => {
	const { history } = kept();
	history.keep(steps('?b', ['', '?a'], ['?c']), null);
	expect(history.of('?b')).toMatchObject({ past: ['', '?a'], future: ['?c'] });
	expect(history.of('?a')).toEqual(nothing);
});

it('keeps one place for an address that follows another, and few of different ones', () => {
	const { history } = kept();
	history.keep(steps('?a', ['']), null);
	history.keep(steps('?b', ['', '?a']), '?a');
	expect(history.of('?a')).toEqual(nothing);
	for (const search of ['?1', '?2', '?3', '?4']) history.keep(steps(search, ['']), null);
	expect(history.of('?b')).toEqual(nothing);
	expect(history.of('?1')).toMatchObject({ past: [''] });
});

it('stays small: the steps nearest to now are kept', () => {
	const { history, stored } = kept();
	const past = Array.from({ length: 60 }, (_, i) => `?v=2&a.gender=${'x'.repeat(500)}${i}`);
	history.keep(steps('?now', past), null);
	expect(stored.get('key')!.length).toBeLessThanOrEqual(8000);
	expect(history.of('?now').past.at(-1)).toBe(past.at(-1));
});

it.each([
	'{',
	'null',
	'[]',
	'{"version":2,"places":[{"search":"","past":["?a"],"future":[]}]}',
	'{"version":1,"places":[{"search":"","past":[1],"future":[]}]}'
])('drops what it cannot read: %s', (text) => {
	expect(kept(text).history.of('')).toEqual(nothing);
});

it('does without where the browser keeps nothing', () => {
	const refusing = new KeptHistory(() => {
		throw new Error('refused');
	}, 'key');
	refusing.keep(steps('?a', ['']), null);
	expect(refusing.of('?a')).toEqual(nothing);
});
