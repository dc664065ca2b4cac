import { expect, it } from 'vitest';
import { good, header } from './fixtures/stakeholders.ts';
import { attempt } from './fixtures/trial.ts';

it('nothing in the list is run by a spreadsheet or becomes a day, and it opens with its letters', async () => {
	const rows = ['=1+1,DK,public,2020-08-01', 'Ob,DK,3-4,2020-08-01', 'Oc,DK,æ,1/2/2020'];
	await attempt({ ...good, 'dk/stakeholder.csv': `${header}\n${rows.join('\n')}\n` }, ({ bytes }) => {
		const text = bytes.rejected.toString('utf8');
		expect(text.startsWith('\uFEFFfile,line,column,code,value,message,fix\r\n')).toBe(true);
		const values = text
			.trimEnd()
			.split('\r\n')
			.slice(1)
			.map((line) => line.split(',')[4]);
		expect(values).toEqual([`"'=1+1"`, `"'3-4"`, 'æ', `"'1/2/2020"`]);
	});
});

it('writes every line of a long list', async () => {
	const rows = Array.from({ length: 45_000 }, (_, i) => `O${i},DK,nobody,2020-08-01`);
	await attempt({ ...good, 'dk/stakeholder.csv': `${header}\n${rows.join('\n')}\n` }, ({ rejected }) => {
		expect(rejected.map(({ line }) => Number(line))).toEqual(rows.map((_, i) => i + 2));
	});
});
