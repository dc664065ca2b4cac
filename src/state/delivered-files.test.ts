import { expect, it } from 'vitest';
import type { HeldContribution, Manifest } from '#schemas/manifest.ts';
import { deliveredFiles } from './delivered-files.ts';

const table = (name: string, rows: number) => ({ name, file: `${name}.csv`, sha256: 'a', rows });
const manifest = (country: string | null, tables: Manifest['tables'], contributions?: HeldContribution[]) =>
	({ country, tables, contributions }) as Manifest;
const handed = (country: string, rows: number, waiting: number): HeldContribution => ({
	country,
	partner: country,
	packedAt: null,
	period: { from: '2020-04-01', to: '2021-07-31' },
	sha256: 'c',
	keyId: null,
	declared: [],
	tables: [{ name: 'session', sha256: 'b', rows, waiting }]
});
const told = (of: Manifest) =>
	deliveredFiles(of).map(({ file, read, accepted, rejected, country }) => [
		file,
		read,
		accepted,
		rejected,
		country
	]);

it('records that were imported here are one delivery of the own country', () => {
	expect(told(manifest('DK', [table('session', 5)]))).toEqual([['dk/session.csv', 5, 5, 0, 'DK']]);
	expect(told(manifest(null, [table('session', 0)]))).toEqual([['session.csv', 0, 0, 0, null]]);
});

it('each contribution is a delivery of its country, and what waits is not in the records', () => {
	const two = [handed('SE', 4, 1), handed('FI', 0, 0)];
	expect(told(manifest('DK', [table('session', 5)], two))).toEqual([
		['dk/session.csv', 2, 2, 0, 'DK'],
		['se/session.csv', 4, 3, 1, 'SE'],
		['fi/session.csv', 0, 0, 0, 'FI']
	]);
	expect(told(manifest(null, [table('session', 3)], two)).map(([file]) => file)).toEqual([
		'se/session.csv',
		'fi/session.csv'
	]);
});
