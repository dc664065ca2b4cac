import { expect, it } from 'vitest';
import { readCatalogue } from '#indicators/catalogue.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { defaultCanvas } from './canvas.ts';
import { countriesOf } from './countries-of.ts';

const programme = readProgramme('data');
const plain = defaultCanvas(programme, readCatalogue('data', programme));
const all = ['DK', 'SE', 'FI', 'NO'];

it.each([
	[{}, null, all],
	[{ gender: ['woman'] }, null, all],
	[{ country: ['SE'] }, null, ['SE']],
	[{ country: ['NO'] }, { country: ['DK'] }, ['DK', 'NO']],
	[{ country: ['NO'] }, {}, all]
])('%j beside %j is of %j', (where, against, expected) => {
	expect(countriesOf({ ...plain, where, against }, programme)).toEqual(expected);
});
