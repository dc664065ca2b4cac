import { afterAll, expect, it } from 'vitest';
import { imported, towards } from './fixtures/imported.ts';
import type { Outcome } from './importer.ts';

const before = Object.getOwnPropertyNames(Object.prototype).join();
afterAll(() => expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before));

const rowFaults = ({ problems }: Outcome) =>
	problems.filter(({ severity }) => severity === 'row').map(({ code, line }) => [code, line]);

const business = (column: string, values: string[], separator = ';') =>
	[`who${separator}${column}`, ...values.map((value, i) => `p${i + 1}${separator}${value}`)].join('\n');
/** Each record a business with one number of jobs. */
const jobs = towards(['business.participant_id', 'business.jobs_fte'], {
	shape: 'rows',
	table: 'business',
	constants: [
		{ target: 'business.pre_existing', value: 'no' },
		{ target: 'business.stage', value: 'plan' },
		{ target: 'business.evidence', value: 'self_report' }
	]
});
const jobsOf = (rows: string[]) => rows.slice(1).map((row) => row.split(',')[7]);
const founded = towards(['business.participant_id', 'business.registered_on'], {
	shape: 'rows',
	table: 'business',
	constants: [
		{ target: 'business.pre_existing', value: 'no' },
		{ target: 'business.stage', value: 'registered' },
		{ target: 'business.evidence', value: 'self_report' }
	]
});
const daysOf = (rows: string[]) => rows.slice(1).map((row) => row.split(',')[5]);

it('13: a quoted decimal comma beside separating commas', async () => {
	const { outcome, rows } = await imported(business('jobs', ['"3,5"', '"1,25"', '2'], ','), { recipe: jobs });
	expect(outcome).toMatchObject({ accepted: 3 });
	expect(jobsOf(rows('business'))).toEqual(['3.5', '1.25', '2']);
});

it('14: two decimal marks in one column are asked about, none is converted silently', async () => {
	const { proposal, outcome } = await imported(business('jobs', ['12,5', '5.25', '7']), { recipe: jobs });
	expect(proposal.problems).toContainEqual(
		expect.objectContaining({ code: 'decimal-mixed', severity: 'question' })
	);
	expect(rowFaults(outcome)).toEqual([
		['number-mark-open', 2],
		['number-mark-open', 3]
	]);
});

it('15: a point for thousands is known by its neighbours; alone it is asked about', async () => {
	const known = await imported(business('jobs', ['1.000', '2.345,6', '999,5']), { recipe: jobs });
	expect(known.outcome.problems.map(({ code, value }) => [code, value])).toEqual([['range', '2.345,6']]);
	expect(jobsOf(known.rows('business'))).toEqual(['1000', '999.5']);
	const alone = await imported(business('jobs', ['1.234', '1.000']), { recipe: jobs });
	expect(alone.proposal.problems).toContainEqual(expect.objectContaining({ severity: 'question' }));
	expect(alone.outcome.accepted).toBe(0);
});

it('16: spaces of any width between thousands', async () => {
	const { rows } = await imported(business('jobs', ['1\u00a0000', '1\u2009000', '0,5']), { recipe: jobs });
	expect(jobsOf(rows('business'))).toEqual(['1000', '1000', '0.5']);
});

it('17: days up to the twelfth only: day first, and a warning', async () => {
	const { proposal, rows } = await imported(business('day', ['01.02.2021', '03.04.2021']), {
		recipe: founded
	});
	expect(daysOf(rows('business'))).toEqual(['2021-02-01', '2021-04-03']);
	expect(proposal.problems).toContainEqual(
		expect.objectContaining({ code: 'day-order-likely', severity: 'warn' })
	);
});

it('18: the minority order of days costs its row', async () => {
	const days = ['31.12.2020', '30.12.2020', '29.12.2020', '12/31/2020'];
	const { outcome } = await imported(business('day', days), { recipe: founded });
	expect(rowFaults(outcome)).toEqual([['day-order', 5]]);
	expect(outcome.problems[0]!.value).toBe('12/31/2020');
});

it('19: days that do not exist are not rolled over', async () => {
	const { outcome } = await imported(business('day', ['2021-02-28', '2021-02-30', '29.02.2021']), {
		recipe: founded
	});
	expect(rowFaults(outcome)).toEqual([
		['invalid-day', 3],
		['invalid-day', 4]
	]);
});

it('20: an Excel date number in a text file', async () => {
	const { outcome } = await imported(business('day', ['2021-02-28', '44255']), { recipe: founded });
	expect(rowFaults(outcome)).toEqual([['excel-serial', 3]]);
});

it('22, 23: repeated and blank headers are columns of their own', async () => {
	const { proposal } = await imported('id,name,id,,a\n1,x,2,y,z\n');
	expect(proposal.recipe.columns.map(({ name }) => name)).toEqual(['id', 'name', 'id (3)', 'Column 4', 'a']);
});

it('24: headers named as parts of every object', async () => {
	const { proposal, outcome } = await imported('__proto__,constructor,toString\n1,2,3\n4,5,6\n');
	expect(proposal.profiles.map(({ samples }) => samples)).toEqual([
		['1', '4'],
		['2', '5'],
		['3', '6']
	]);
	expect(outcome).toMatchObject({ read: 2, accepted: 2 });
});

it('26: titles above and totals below', async () => {
	const sheet = 'Report\n\nMade today\n\nwho;jobs\np1;1\np2;2\nTotal;3\n';
	const { looked, outcome } = await imported(sheet, { recipe: jobs });
	expect(looked.reading.headerLine).toBe(5);
	expect(outcome).toMatchObject({ read: 3, accepted: 2, skipped: 1 });
});

it('27: too few and too many cells', async () => {
	const { outcome } = await imported('a;b;c\n1;2;3\n1;2\n1;2;3;4\n5;6;7\n');
	expect(rowFaults(outcome)).toEqual([
		['too-few-cells', 3],
		['too-many-cells', 4]
	]);
	expect(outcome).toMatchObject({ read: 4, accepted: 2, rejected: 2 });
});

it('33: markup is a text like any other', async () => {
	const evil = '<img src=x onerror=alert(1)>';
	const { proposal } = await imported(`${evil};b\n${evil};1\n`, { name: `${evil}.csv` });
	expect(proposal.recipe.columns[0]!.name).toBe(evil);
	expect(proposal.profiles[0]!.samples).toEqual([evil]);
});

it('34: leading zeros, and only declared texts are missing', async () => {
	const file = 'id;phone;text\n007;0045 20262027;1E5\n008;0045 20262028;NULL\n009;0045 20262029;TRUE\n';
	const { outcome, rows } = await imported(file, {
		recipe: towards(['stakeholder.org_id', null, null], {
			shape: 'rows',
			table: 'stakeholder',
			constants: [
				{ target: 'stakeholder.sector', value: 'public' },
				{ target: 'stakeholder.first_engaged_on', value: '2020-10-01' }
			]
		})
	});
	expect(outcome.accepted).toBe(3);
	expect(rows('stakeholder').map((row) => row.split(',')[0])).toEqual(['org_id', '007', '008', '009']);
});

it('38: a national number is never kept as an id', async () => {
	const { outcome } = await imported('nr\n010165-4000\n070761-4285\n', {
		recipe: towards(['person.person_id'], {
			shape: 'rows',
			table: 'person',
			constants: [{ target: 'person.kind', value: 'expert' }]
		})
	});
	expect(rowFaults(outcome).map(([code]) => code)).toEqual(['no-person', 'no-person']);
	expect(JSON.stringify(outcome.problems)).not.toContain('4000');
});

it('40: the same file twice yields the same bytes', async () => {
	const file = 'Tidsstempel;navn;e-mail\n2020-10-01;Bo Ek;bo@example.org\n2020-10-01;Bo Ek;bo@example.com\n';
	const recipe = towards(['participant.enrolled_on', 'identity.name', 'identity.email'], {
		shape: 'rows',
		table: 'participant',
		constants: [
			...[
				'gender',
				'age_band',
				'isced_group',
				'origin_region',
				'years_in_country',
				'third_country_national',
				'labour_entry'
			].map((name) => ({ target: `participant.${name}`, value: 'undisclosed' })),
			{ target: 'participant.status', value: 'active' }
		]
	});
	const [first, second] = [await imported(file, { recipe }), await imported(file, { recipe })];
	expect(first.outcome.accepted).toBe(2);
	expect(second.rows('participant')).toEqual(first.rows('participant'));
	expect(second.outcome.links).toEqual(first.outcome.links);
	expect(first.outcome.problems.map(({ code }) => code)).toEqual(['shared-identity']);
	expect(JSON.stringify([first.rows('participant'), [...first.outcome.links]])).not.toContain('example');
});
