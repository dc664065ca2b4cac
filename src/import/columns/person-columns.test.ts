import { describe, expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const questions =
	'How confident are you that you can decide a price?,How confident are you that you can see a need that customers have?';
const survey = (ids: string[]) =>
	`submitted_on,participant_id,wave,${questions}\n${ids.map((id, i) => `2020-09-01,${id},baseline,${(i % 5) + 1},3`).join('\n')}\n`;

describe('a column called participant_id', () => {
	it.each([
		['initials', ['NJDU16', 'ABDU16', 'KLTdu20', 'MSF01']],
		['initials and years', ['al1987', 'bh1990', 'cd1979']],
		['names', ['Anna_Berg', 'Bo-Holm', 'Cai_Dam']],
		['phone numbers', ['20262027', '22334455', '28123456']],
		['numbers with a country', ['+4520262027', '+4522334455', '+4528123456']],
		['addresses', ['anna@mail.example', 'bo@mail.example', 'cai@mail.example']],
		['numbers of members', ['1001', '1002', '1003']],
		['short numbers', ['11', '12', '13']],
		['codes of a school', ['KBH-2020-07', 'KBH-2020-08', 'KBH-2020-09']],
		['one pseudonym among initials', ['ka4dq_ppdhelbrdlb3o6whijbpswviam', 'ABDU16', 'KLTdu20']]
	])('with %s becomes pseudonyms', async (_, ids) => {
		const { proposal, outcome, rows } = await imported(survey(ids));
		expect(proposal.recipe.columns[1]!.target).toMatch(/^identity\./);
		expect(outcome.accepted).toBe(ids.length);
		const written = rows('survey_response').slice(1);
		expect(written).toHaveLength(2 * ids.length);
		for (const id of ids.filter((one) => !one.startsWith('ka4dq_')))
			expect(written.filter((row) => row.split(',').includes(id))).toEqual([]);
		for (const row of written) expect(row.split(',')[2]).toMatch(/^ka4dq_[a-z2-7]{26}$/);
	});

	it('with pseudonyms keeps them', async () => {
		const ids = ['ka4dq_ppdhelbrdlb3o6whijbpswviam', 'ka4dq_rerdj2o4n7gkqktnimqx3k4kgq'];
		const { rows } = await imported(survey(ids));
		const written = rows('survey_response').slice(1);
		expect([...new Set(written.map((row) => row.split(',')[2]))]).toEqual(ids);
	});

	it('keeps one of ours beside others', async () => {
		const id = 'ka4dq_ppdhelbrdlb3o6whijbpswviam';
		const { rows } = await imported(survey([id, 'ABDU16', 'KLTdu20']));
		expect(rows('survey_response')[1]!.split(',')[2]).toBe(id);
	});
});

describe('names, whatever the column is called and wherever they are from', () => {
	const mixed = ['Ahmad Darwish', 'Cabdiraxmaan Xasan', 'Trần Quốc Bảo', 'Birgitte Krogh', 'Shahd Qasim'];
	const rare = ['Cabdiraxmaan Xasan', 'Filmon Tekle', 'Halyna Polishchuk', 'Somchai Jaidee'];
	const common = ['Lars Jensen', 'Anne Lund', 'Maria Holm', 'Peter Dam'];
	const uncased = ['محمد علي', 'فاطمة حسن', 'عمر خالد'];
	it.each([
		['Deltager', mixed],
		['Deltager', common],
		['Deltager', rare],
		['Osallistuja', rare],
		['Svar 7', mixed],
		['Svar 7', rare],
		['Column 1', common],
		['Hvem', rare],
		['Hold A', uncased],
		['Elev', uncased]
	])('%s: %j', async (header, names) => {
		const { proposal, rows } = await imported(
			`${header};03-02-2021;10-02-2021\n${names.map((name) => `${name};x;x`).join('\n')}\n`
		);
		const [first] = proposal.profiles;
		if (header === 'Hold A') expect(first!.identifying).toMatchObject({ level: 'asked', kind: 'name' });
		else {
			expect(proposal.recipe).toMatchObject({ shape: 'attendance' });
			expect(proposal.recipe.columns[0]!.target).toBe('identity.name');
			expect(rows('attendance')).toHaveLength(1 + 2 * names.length);
		}
		expect(first!.samples.join()).not.toContain(names[0]);
	});

	it.each([
		['Hold', ['Hold A', 'Hold B', 'Hold A', 'Hold B']],
		['Kursus', ['Digital marketing', 'Regnskab for alle', 'Salg på nettet']],
		['Svar 3', ['meget godt', 'ikke så godt', 'ved ikke rigtig']],
		['Land', ['Den Haag', 'Den Haag', 'New York', 'New York', 'New York']]
	])('%s has none: %j', async (header, values) => {
		const { proposal } = await imported(
			`${header};Nr\n${values.map((value, i) => `${value};${i}`).join('\n')}\n`
		);
		expect(proposal.profiles[0]!.identifying?.level).not.toBe('direct');
	});
});

describe('answers and other people are not who a form is from', () => {
	const form = (header: string, cells: string[]) =>
		`Tidsstempel;${header};Hvor nyttigt var arrangementet for dig?\n${cells
			.map((cell, i) => `2021-02-17 20:0${i}:00;${cell};${(i % 5) + 1}`)
			.join('\n')}\n`;
	const people = ['Mette Holm', 'Jens Dahl', 'Mette Holm', 'Karin Ek'];
	const parts = ['Gode Oplæg', 'Mentor Snak', 'Dejlig Mad', 'Søren Holm'];

	it.each([
		['Hvad var bedst?', parts],
		['Hvilken del var bedst?', parts],
		['Vad var bäst?', ['God Mat', 'Bra Samtal', 'Nya Vänner']],
		['Mikä oli parasta?', ['Hyvä Ruoka', 'Uudet Ystävät', 'Mentorin Apu']],
		['Hva var best?', ['God Mat', 'Nye Venner', 'Godt Miljø']],
		['Which part was best?', ['Good Food', 'New Friends', 'Great Talk']],
		['Which talk did you like', ['Anna Berg', 'Lars Holm', 'Maria Lund']],
		['Bedste oplevelse', ['Filmon Tekle', 'Dejlig Mad', 'Halyna Polishchuk']],
		['Hvem var din mentor?', people],
		['Vem var din mentor?', people],
		['Kuka oli mentorisi?', people],
		['Hvem var mentoren din?', people],
		['Who was your mentor?', people],
		['Who would you invite?', ['Filmon Tekle', 'Halyna Polishchuk', 'Somchai Jaidee', 'Trần Bảo']],
		['Kontaktperson', people],
		['Arbejdsgiver, kontaktpersonens navn', people],
		['Handläggarens namn', people],
		['Opettajan nimi', people],
		['Name of your teacher', people],
		['Mentors e-mail', ['a@mail.example', 'b@mail.example', 'c@mail.example', 'd@mail.example']],
		['Hvem vil du anbefale?', ['a@mail.example', 'b@mail.example', 'c@mail.example']]
	])('%s: %j', async (header, cells) => {
		const { proposal, outcome, rows } = await imported(form(header, cells));
		expect(proposal.recipe.columns[1]!.target).toBeNull();
		expect(outcome).toMatchObject({ accepted: cells.length, rejected: 0 });
		const persons = rows('survey_response').map((row) => row.split(',')[2]);
		expect(new Set(persons.slice(1))).toEqual(new Set(['']));
	});

	it.each([
		['Hvad hedder du?', people.slice(1)],
		['Hvem er du?', people.slice(1)],
		['Deltager eller mentor', people.slice(1)],
		['Hvad er din e-mail?', ['a@mail.example', 'b@mail.example', 'c@mail.example']]
	])('%s says it: %j', async (header, cells) => {
		const { proposal } = await imported(form(header, cells));
		expect(proposal.recipe.columns[1]!.target).toMatch(/^identity\./);
	});

	it.each([
		['Dit Hold', ['Hold Nord', 'Hold Syd', 'Hold Vest', 'Hold Øst']],
		['Drømmevirksomhed', ['Lille Café', 'Grøn Taxi', 'Frisk Brød']],
		['Business idea', ['Coffee Shop', 'Green Taxi', 'Baby Clothes', 'Street Food']],
		['Sted', ['Nørre Alslev', 'Store Heddinge', 'Stege By']],
		['Mikä oli parasta?', ['Hyvä Ruoka', 'Uudet Ystävät', 'Mentorin Apu']]
	])('nothing speaks for names under %s: %j', async (header, cells) => {
		const { proposal } = await imported(form(header, cells));
		expect(proposal.profiles[1]!.identifying).toBeNull();
	});

	it('names in answers are shown to nobody', async () => {
		const { proposal } = await imported(form('Hvem var din mentor?', people));
		expect(proposal.profiles[1]).toMatchObject({
			identifying: { level: 'direct', kind: 'name' },
			values: []
		});
	});
});

describe('ids of people that have the form of our pseudonyms', () => {
	const own = [
		'ka4dq_ppdhelbrdlb3o6whijbpswviam',
		'pq3yczlf',
		'p3b4ba6w',
		'p7xkwt2h',
		'pzlqmrx5',
		'p2cndfgt'
	];
	const ids = (rows: string[]) => [...new Set(rows.slice(1).map((row) => row.split(',')[2]!))];
	const told = async (cells: string[]) => {
		const { outcome, rows } = await imported(survey(cells));
		const count = outcome.problems.find(({ code }) => code === 'ids-become-pseudonyms')?.args['count'];
		return { written: ids(rows('survey_response')), count };
	};

	it.each([
		[['pernille', 'peterhan', 'paulinek']],
		[['patricia', 'pernille']],
		[['patricia']],
		[['pernille', 'patricia', 'pavlovna', ...own.slice(1, 4)]]
	])('%j: words are names, and become pseudonyms', async (cells) => {
		const { written, count } = await told(cells);
		const words = cells.filter((one) => !own.includes(one));
		expect(written).toHaveLength(cells.length);
		for (const word of words) expect(written).not.toContain(word);
		for (const one of cells.filter((cell) => own.includes(cell))) expect(written).toContain(one);
		expect(count).toBe(words.length);
	});

	it('a word among many may be chance, and a column of ours stays what it is', async () => {
		const many = [...own, 'pqkxwzrt', 'pabenora'];
		expect(await told(many)).toEqual({ written: many, count: undefined });
	});

	it('of a mixed column ours stay, and the name becomes one and is told of', async () => {
		const { written, count } = await told(['pq3yczlf', 'Anna Berg', 'p3b4ba6w']);
		expect([written[0], written[2], count]).toEqual(['pq3yczlf', 'p3b4ba6w', 1]);
		expect(written[1]).toMatch(/^ka4dq_[a-z2-7]{26}$/);
	});

	it('also where somebody chose the target by hand, or corrected an id to a name', async () => {
		const byHand = await imported(survey(['Anna_Berg', 'Bo_Lind']), {
			recipe: (recipe) => ({
				...recipe,
				columns: recipe.columns.map((one) =>
					one.index === 1 ? { ...one, target: 'survey_response.participant_id' } : one
				)
			})
		});
		expect(byHand.outcome.accepted).toBe(2);
		for (const id of ids(byHand.rows('survey_response'))) expect(id).toMatch(/^ka4dq_[a-z2-7]{26}$/);
		const corrected = await imported(survey(['pq3yczlf', 'p3b4ba6w']), {
			amendments: { corrections: [{ record: 1, columnIndex: 1, value: 'Anna_Berg' }] }
		});
		expect(ids(corrected.rows('survey_response'))).toEqual(['p3b4ba6w']);
		expect(corrected.outcome.problems.map(({ code }) => code)).toContain('identifier');
	});

	it('a tie is between two pseudonyms, never between names', async () => {
		const { outcome, rows } = await imported(
			'a_id,b_id,tie_type,first_on,source\npq3yczlf,pzlqmrx5,contact,2020-10-01,survey\nAnna_Berg,Bo_Lind,contact,2020-10-01,survey\n'
		);
		const [ours, made] = rows('connection').slice(1);
		expect(ours).toBe('pq3yczlf,pzlqmrx5,contact,2020-10-01,survey');
		expect(made).toMatch(/^ka4dq_[a-z2-7]{26},ka4dq_[a-z2-7]{26},contact,2020-10-01,survey$/);
		expect(outcome.problems.map(({ code, columnIndex, args }) => [code, columnIndex, args['count']])).toEqual(
			[
				['ids-become-pseudonyms', 0, 1],
				['ids-become-pseudonyms', 1, 1]
			]
		);
	});
});

describe('a sheet of attendance names people under any header', () => {
	const sheet = (header: string, names: string[]) =>
		`${header};Mentordag 03-02-2021;Mentordag 10-02-2021\n${names.map((name) => `${name};x;x`).join('\n')}\n`;
	const names = ['Þórdís Ægisdóttir', 'Nguyễn Thị Hồng', 'Sinéad O’Neil-Al Hassan', 'Sukarno'];
	it.each(['Hvem', 'Kreds', 'Laget', 'Ryhmäläiset', 'Våra folk'])('%s', async (header) => {
		const { proposal, outcome, rows } = await imported(sheet(header, names));
		expect(proposal.recipe).toMatchObject({ shape: 'attendance' });
		expect(proposal.recipe.columns[0]!.target).toBe('identity.name');
		expect([outcome.accepted, rows('attendance').length]).toEqual([4, 9]);
	});

	it('names under "Hvem" are shown to nobody', async () => {
		const { proposal } = await imported(sheet('Hvem', names));
		expect(proposal.profiles[0]).toMatchObject({
			identifying: { level: 'direct', kind: 'name' },
			values: []
		});
	});

	it('a sheet of mentors is about mentors; beside participants they are others', async () => {
		const mentors = await imported(sheet('Mentor', ['Mette Holm', 'Jens Dahl', 'Karin Ek']));
		expect(mentors.proposal.recipe.columns[0]!.target).toBe('identity.name');
		const both = await imported(
			'Navn;Mentor;Mentordag 03-02-2021\nAnna Berg;Mette Holm;x\nBo Lind;Jens Dahl;x\n'
		);
		expect(both.proposal.recipe.columns.map(({ target }) => target)).toEqual([
			'identity.name',
			null,
			'session.1'
		]);
	});

	it('not without ticks, nor where the values repeat', async () => {
		const dates = await imported(sheet('Kreds', names).replaceAll(';x', ';Oplæg om moms'));
		expect(dates.proposal.recipe.columns[0]!.target).toBeNull();
		const groups = await imported(sheet('Kreds', ['Nord', 'Syd', 'Nord', 'Syd']));
		expect(groups.proposal.recipe.columns[0]!.target).toBeNull();
	});
});
