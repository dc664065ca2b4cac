import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { readContext } from './read-context.ts';
import { readProgramme } from './read-programme.ts';

const programme = readProgramme('data');

describe('the published series of the programme', () => {
	const all = readContext('data', programme);
	const value = (id: string, country: string, year: number) =>
		all.find((one) => one.id === id)!.values.find((one) => one.country === country && one.year === year)
			?.value;

	it('hold what their sources state', () => {
		expect(all.map(({ id, values }) => [id, values.length])).toEqual([
			['unemployment', 40],
			['self-employment', 36],
			['start-a-business', 6]
		]);
		// Copied by hand from the sources.
		expect(value('unemployment', 'DK', 2020)).toBe(5.644);
		expect(value('unemployment', 'SE', 2021)).toBe(8.803);
		expect(value('self-employment', 'NO', 2021)).toBe(4.80574);
		expect(value('start-a-business', 'FI', 2016)).toBe(10.43);
		expect(value('start-a-business', 'DK', 2015)).toBeUndefined();
	});

	it('begin in 2015, and name source, licence, address and day', () => {
		for (const { values, source, licence, address, taken } of all) {
			expect(Math.min(...values.map(({ year }) => year))).toBe(2015);
			expect([source, licence.name, address, taken].every((text) => text.length > 5)).toBe(true);
		}
	});
});

describe('a folder of series', () => {
	const dir = join(inject('scratch'), `context-${process.pid}`);
	const folder = join(dir, 'context');
	/** The programme's own series, one file of which reads otherwise. */
	function written(name: string, change: (text: string) => string) {
		mkdirSync(dir, { recursive: true });
		cpSync('data/context', folder, { recursive: true });
		const path = join('data/context', name);
		writeFileSync(join(folder, name), change(readFileSync(path, 'utf8')));
		return () => readContext(dir, programme);
	}
	afterEach(() => rmSync(dir, { recursive: true, force: true }));

	it('may be missing', () => {
		expect(readContext('data/programmes/rescue-teams', programme)).toEqual([]);
	});

	it.each<[what: string, name: string, change: (text: string) => string, said: RegExp]>([
		[
			'a country',
			'unemployment.csv',
			(t) => t.replace('SE,2016', 'IS,2016'),
			/unknown country: "IS".*DK, SE/
		],
		['a year', 'unemployment.csv', (t) => t.replace('SE,2016', 'SE,16'), /invalid year: "16"/],
		['a value', 'unemployment.csv', (t) => t.replace('5.644', '5.6 %'), /invalid value: "5.6 %".*line 7/],
		['a decimal comma', 'unemployment.csv', (t) => t.replace('5.644', '5,644'), /invalid row: 4 cells/],
		['a value twice', 'unemployment.csv', (t) => t.replace('SE,2016', 'SE,2015'), /SE 2015 stands twice/],
		['no value', 'unemployment.csv', () => 'country,year,value\n', /missing values/],
		['a header', 'unemployment.csv', (t) => t.replace('value', 'rate'), /invalid header.*expected/],
		['no address', 'series.json', (t) => t.replace('"https', '"http'), /https:\/\/ is expected/],
		['no Finnish', 'series.json', (t) => t.replace('"fi"', '"et"'), /missing text in fi/],
		['an unknown file', 'series.json', (t) => t.replace('"unemployment"', '"jobs"'), /unknown context series/]
	])('with %s that is not right is refused with its place', (_, name, change, said) => {
		expect(written(name, change)).toThrow(said);
	});
});
