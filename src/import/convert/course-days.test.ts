import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const grid = [
	'Navn;E-mail;Modul 1;Modul 2',
	'Ida Bæk;ida@mail.example;Gennemført;I gang',
	'Omar Saleh;omar@mail.example;Gennemført;Gennemført',
	''
].join('\n');
const long = [
	'Navn;E-mail;Modul;Status',
	'Ida Bæk;ida@mail.example;1;Gennemført',
	'Ida Bæk;ida@mail.example;2;I gang',
	''
].join('\n');
const constants = [{ target: 'course_progress.completed_on', value: '2021-05-31' }];

it.each([grid, long])(
	'a report of the course without days asks for one, before any row is lost',
	async (file) => {
		const { outcome } = await imported(file);
		expect(outcome.problems.filter(({ severity }) => severity === 'block')).toMatchObject([
			{ code: 'missing-column', args: { target: 'course_progress.completed_on' } }
		]);
		const { rows } = await imported(file, { recipe: (recipe) => ({ ...recipe, constants }) });
		const [header, ...all] = rows('course_progress').map((line) => line.split(','));
		const at = ['module_no', 'status', 'completed_on'].map((name) => header!.indexOf(name));
		const told = all.map((row) => at.map((i) => row[i]));
		expect(told.slice(0, 2)).toEqual([
			['1', 'completed', '2021-05-31'],
			['2', 'in_progress', '']
		]);
	}
);
