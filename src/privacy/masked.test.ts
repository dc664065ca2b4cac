import { expect, it } from 'vitest';
import { foreignNumbers, numberOf } from './fixtures/foreign-numbers.ts';
import { labelled } from './fixtures/labelled.ts';
import { random } from './fixtures/random.ts';
import { unreadable } from './masked.ts';

const seed = random(20261201);
const numbers = foreignNumbers.flatMap(([, , form]) => Array.from({ length: 5 }, () => numberOf(form, seed)));
const texts = labelled().flatMap(({ values }) => values.slice(0, 3));
const others = [
	'Паспорт ЕК 123456',
	'@amina99',
	'جواز السفر N123456789',
	'Åse Ødegård',
	'---...---',
	'١٢٣٤٥٦٧'
];

it('an example keeps no three signs of what it stands for, whatever it is', () => {
	for (const text of [...numbers, ...texts, ...others]) {
		const left = unreadable(text).replace(/\[[A-Za-z -]+\]/g, '');
		const kept = Array.from(text, (_, i) => text.slice(i, i + 3)).filter(
			(run) => run.length === 3 && left.includes(run)
		);
		expect({ text, kept }).toEqual({ text, kept: [] });
		expect(left).not.toMatch(/[\p{L}\p{N}]/u);
	}
});

it('an example keeps its shape', () => {
	expect(unreadable('A8995790')).toBe('••••••••');
	expect(unreadable('ЕК 12-34')).toBe('•• ••-••');
	expect(unreadable('Anna, anna@example.org')).toBe('••••,[e-mail]');
});
