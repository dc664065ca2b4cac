import { expect, it } from 'vitest';
import { arialLines } from './arial-lines.ts';

const plain = { size: 10, bold: false };

it('counts the lines of a text, in the widths of Arial', () => {
	// n is 5.56 points wide at 10 points: nine of them are 50.04.
	expect(arialLines('nnn', { ...plain, width: 20 })).toBe(1);
	expect(arialLines('nnn nnn', { ...plain, width: 20 })).toBe(2);
	expect(arialLines('nnn nnn nnn', { ...plain, width: 60 })).toBe(1);
	expect(arialLines('ååå nnn nnn', { ...plain, width: 45 })).toBe(2);
	expect(arialLines('', { ...plain, width: 20 })).toBe(1);
});

it('is not certain where a few per cent of width decide, or where a line may break within a word', () => {
	expect(arialLines('nnnnn nnnn', { ...plain, width: 53 })).toBeNull();
	expect(arialLines('nnn nnn-nnn nnn', { ...plain, width: 42 })).toBeNull();
	expect(arialLines('nnnnnnnnn', { ...plain, width: 40 })).toBeNull();
	expect(arialLines('nnnn nnn', { size: 10, bold: true, width: 45 })).toBeNull();
});

it('is not certain of letters that Arial has no width of here', () => {
	expect(arialLines('שלום', { ...plain, width: 400 })).toBeNull();
	expect(arialLines('日本', { ...plain, width: 400 })).toBeNull();
});
