import { expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import type { Delivery } from '#schemas/delivery.ts';
import { countriesShown } from './countries-shown.ts';
import { headlines } from './outcomes.ts';

const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme);
const ids = (of: ReturnType<typeof headlines>) => of.map(({ id }) => id);

it('are what the programme named beforehand, or else what has a target', () => {
	expect(ids(headlines(programme, catalogue))).toEqual([
		'course-completion-rate',
		'ese-change',
		'network-cross-country-share'
	]);
	expect(ids(headlines({ ...programme, primary: [] }, catalogue))).toEqual([
		'participants-enrolled',
		'kickoff-days-delivered',
		'dinners-held'
	]);
});

it('are of all countries, but of one partner’s own records of its country alone', () => {
	const rows = (country: string): Delivery => ({ country, table: 'session', state: 'rows', until: null });
	const all = ['DK', 'SE', 'FI', 'NO'];
	expect(countriesShown(programme, [rows('FI')], null)).toEqual(all);
	expect(countriesShown(programme, [], { country: 'FI' })).toEqual(['FI']);
	expect(countriesShown(programme, [rows('NO'), rows('SE')], { country: null })).toEqual(['SE', 'NO']);
	expect(countriesShown(programme, [], { country: null })).toEqual(all);
});
