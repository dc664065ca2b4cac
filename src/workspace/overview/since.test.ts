import { expect, it } from 'vitest';
import type { ImportEntry, Manifest } from '#schemas/manifest.ts';
import { forgetVisit, keepVisit, lastVisit } from '#state/last-visit.ts';
import { since } from './since.ts';

const sha256 = '0'.repeat(64);
const revision = (number: number, entry: Manifest['entry']): Manifest => ({
	format: 1,
	programme: 'tiny',
	revision: number,
	parent: null,
	at: '2021-01-01T10:00:00Z',
	country: 'DK',
	keyId: null,
	tables: [],
	links: null,
	recipes: [],
	entry
});
const imported: ImportEntry = {
	kind: 'import',
	recipe: { name: 'Kobo', sha256 },
	source: { sha256, size: 1 },
	counts: { read: 9, accepted: 9, rejected: 0, blank: 0, skipped: 0 },
	changes: [
		{ table: 'participant', added: 3, changed: 1, unchanged: 0, removed: 0 },
		{ table: 'session', added: 2, changed: 0, unchanged: 4, removed: 1 }
	],
	keyId: null
};

it('tells what was imported and taken back since a visit, and nothing from before', () => {
	const history = [revision(3, { kind: 'undo', to: 1 }), revision(2, imported), revision(1, imported)];
	expect(since(history, { revision: 1, on: '2021-01-01' })).toEqual([
		{ kind: 'undo', revision: 3 },
		{ kind: 'import', revision: 2, recipe: 'Kobo', added: 5, changed: 1, removed: 1 }
	]);
	expect(since(history, { revision: 3, on: '2021-01-01' })).toEqual([]);
	const handed = { partner: 'A', packedAt: null, source: imported.source, changes: imported.changes };
	const received = [
		revision(5, { kind: 'workspace', ...handed, packedAt: '2021-01-01T10:00:00Z' }),
		revision(4, { kind: 'contribution', country: 'SE', ...handed })
	];
	expect(since(received, { revision: 3, on: '2021-01-01' })).toEqual([
		{ kind: 'workspace', revision: 5 },
		{ kind: 'contribution', revision: 4, country: 'SE', added: 5, changed: 1, removed: 1 }
	]);
});

it('tells what was done to a product by hand', () => {
	const byHand = { what: 'added', title: 'Tool-book' } as const;
	expect(since([revision(2, { ...imported, byHand })], { revision: 1, on: '2021-01-01' })).toEqual([
		{ kind: 'hand', revision: 2, ...byHand }
	]);
});

it('keeps one visit a programme, forgets it, and reads nothing else as one', () => {
	const stored = new Map<string, string>();
	const kept = () => ({
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => void stored.set(key, value),
		removeItem: (key: string) => void stored.delete(key)
	});
	const visit = { revision: 2, on: '2021-01-01' };
	expect(lastVisit(kept, 'tiny')).toBeNull();
	keepVisit(kept, 'tiny', visit);
	expect([lastVisit(kept, 'tiny'), lastVisit(kept, 'other')]).toEqual([visit, null]);
	for (const [key] of stored)
		for (const damaged of [
			'{',
			'[]',
			'{"revision":"2","on":"2021-01-01"}',
			'{"revision":2,"on":"<b>"}',
			'2'
		]) {
			stored.set(key, damaged);
			expect(lastVisit(kept, 'tiny')).toBeNull();
		}
	forgetVisit(kept, 'tiny');
	expect(stored.size).toBe(0);
	const refused = () => {
		throw new Error('not allowed');
	};
	keepVisit(refused, 'tiny', visit);
	forgetVisit(refused, 'tiny');
	expect(lastVisit(refused, 'tiny')).toBeNull();
});
