import { expect, it } from 'vitest';
import { undoKey } from './undo-keys.ts';

const pressed = (key: string, more: object = {}) =>
	undoKey({ key, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, target: null, ...more });
const field = (tagName: string, type: string) => ({ target: { tagName, type } as unknown as EventTarget });

it('knows the keys of every system', () => {
	expect([pressed('z'), pressed('Z', { shiftKey: true }), pressed('y')]).toEqual(['undo', 'redo', 'redo']);
	expect(pressed('z', { ctrlKey: false, metaKey: true })).toBe('undo');
	expect([pressed('x'), pressed('z', { ctrlKey: false }), pressed('z', { altKey: true })]).toEqual([
		null,
		null,
		null
	]);
});

it('leaves the steps of a short field to it, and takes those behind a tick or in a long text', () => {
	expect(pressed('z', field('INPUT', 'text'))).toBeNull();
	expect(pressed('z', field('INPUT', 'checkbox'))).toBe('undo');
	expect(pressed('z', field('TEXTAREA', 'textarea'))).toBe('undo');
});
