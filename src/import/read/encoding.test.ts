import { expect, it } from 'vitest';
import { decodeCp850 } from './cp850.ts';
import { readText } from './fixtures/read-text.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const latin = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));
const dos = (text: string) => {
	const all = decodeCp850(Uint8Array.from({ length: 256 }, (_, i) => i));
	return Array.from(text, (sign) => all.indexOf(sign));
};
const names = ['Søren Åberg', 'Jørgen Æbelø', 'Pia Höök', 'Åsa Öhman', 'Bjørg Ås', 'Päivi Mäkelä'];
const table = (by: (text: string) => number[], more: number[] = []) =>
	Uint8Array.from([...by(`navn;by\n${names.map((name) => `${name};Oslo\n`).join('')}`), ...more]);

it.each([
	['UTF-8 among Windows-1252', table(latin, utf8('Søren Ågård;Århus\n')), 'Søren Ågård', 'encoding-mixed'],
	[
		'two lines of UTF-8',
		table(latin, utf8('Bodil Åkær;Århus\nJörg Ö;Malmö\n')),
		'Bodil Åkær',
		'encoding-mixed'
	]
])('%s is read line by line, and told', async (_, bytes, name, code) => {
	const { rows, codes, looked } = await readText(bytes);
	expect(rows.map(([first]) => first)).toEqual(expect.arrayContaining([...names, name]));
	expect([looked.reading.encoding, looked.reading.repair]).toEqual(['windows-1252', true]);
	expect(codes).toContain(code);
});

it('a code page of DOS is found, and the doubt told', async () => {
	const { rows, looked, codes } = await readText(table(dos));
	expect(rows.map(([first]) => first)).toEqual(names);
	expect([looked.reading.encoding, codes]).toEqual(['cp850', ['encoding-guessed']]);
});

it.each(names)('one name of a code page of DOS is enough: %s', async (name) => {
	const { rows } = await readText(Uint8Array.from(dos(`navn;by\n${name};Oslo\n`)));
	expect(rows[0]![0]).toBe(name);
});

it.each(names)('Windows-1252 stays what it is: %s', async (name) => {
	const { rows, looked, codes } = await readText(
		Uint8Array.from(latin(`navn;by\n${name};Oslo\nAnnå;Bergen\n`))
	);
	expect([rows[0]![0], looked.reading.encoding, codes]).toEqual([name, 'windows-1252', []]);
});
