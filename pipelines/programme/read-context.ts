import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextDescriptions, type ContextSeries, type ContextValue } from '#schemas/context-series.ts';
import { parse } from '#schemas/explain.ts';
import { siteLanguages } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { textFaults } from '#schemas/text-languages.ts';
import { readCsv } from '#tables/csv-reader.ts';
import { readJson } from './read-programme.ts';

const columns = ['country', 'year', 'value'];

/**
 * The published series beside a programme: `<dir>/context/series.json` describes each, `<id>.csv` holds its values. A programme without
 * this folder has none. Throws where a description or a value is not what it should be.
 */
export function readContext(dir: string, programme: Programme): ContextSeries[] {
	const folder = join(dir, 'context');
	if (!existsSync(folder)) return [];
	const file = join(folder, 'series.json');
	const described = parse(contextDescriptions, readJson(file, 'context series'), `context series ${file}`);
	const stated = { required: siteLanguages(programme.languages), stated: programme.languages };
	const [fault] = textFaults(contextDescriptions, described, stated);
	if (fault) throw new Error(`invalid context series ${file}: ${fault.path.join('.')}: ${fault.message}`);
	const ids = described.map(({ id }) => id);
	const twice = ids.find((id, i) => ids.indexOf(id) !== i);
	if (twice !== undefined) throw new Error(`invalid context series ${file}: "${twice}" is described twice`);
	for (const name of readdirSync(folder).filter((one) => one.endsWith('.csv')))
		if (!ids.includes(name.slice(0, -4)))
			throw new Error(
				`unknown context series: ${join(folder, name)}; described in series.json are ${ids.join(', ')}`
			);
	return described.map((one) => ({ ...one, values: valuesIn(join(folder, `${one.id}.csv`), programme) }));
}

function valuesIn(file: string, { countries }: Programme): ContextValue[] {
	if (!existsSync(file)) throw new Error(`missing context series: ${file}; series.json describes it`);
	const [header = [], ...rows] = readCsv(readFileSync(file, 'utf8'));
	if (header.join() !== columns.join())
		throw new Error(`invalid header: ${header.join()} in ${file}; expected is ${columns.join()}`);
	if (rows.length === 0) throw new Error(`missing values: ${file} has no row`);
	const known = countries.map(({ code }) => code);
	const seen = new Set<string>();
	return rows.map((cells, i) => {
		const [country = '', year = '', value = ''] = cells;
		const at = `in ${file}, line ${i + 2}`;
		if (cells.length !== columns.length)
			throw new Error(`invalid row: ${cells.length} cells ${at}; expected are ${columns.join(', ')}`);
		if (!known.includes(country))
			throw new Error(`unknown country: "${country}" ${at}; known are ${known.join(', ')}`);
		if (!/^(19|20)\d\d$/.test(year))
			throw new Error(`invalid year: "${year}" ${at}; four digits are expected`);
		if (!/^-?\d+(\.\d+)?$/.test(value))
			throw new Error(`invalid value: "${value}" ${at}; digits with a point are expected`);
		const place = `${country} ${year}`;
		if (seen.has(place)) throw new Error(`invalid value: ${place} stands twice ${at}`);
		seen.add(place);
		return { country, year: Number(year), value: Number(value) };
	});
}
