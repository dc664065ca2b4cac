import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recipe as schema } from '#schemas/recipe.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { programme, proposalOf } from './fixtures/columns.ts';

const targets = (proposal: ReturnType<typeof proposalOf>) =>
	proposal.recipe.columns.map(({ target }) => target);
const codes = (proposal: ReturnType<typeof proposalOf>) => proposal.problems.map(({ code }) => code);

describe('a proposal', () => {
	it.each(contributedTables(programme))(
		'takes $name with its own column names as it is',
		({ name, columns }) => {
			const proposal = proposalOf(Object.keys(columns).map((column) => [column, []]));
			expect(proposal.recipe).toMatchObject({ source: 'tidemark', shape: 'rows', table: name });
			expect(targets(proposal)).toEqual(Object.keys(columns).map((column) => `${name}.${column}`));
		}
	);

	it('finds items by code, by wording and by the row of a grid, and says the wave where one instrument has one', () => {
		const proposal = proposalOf([
			['Timestamp', ['2020/09/10 3:04:05 PM GMT+2']],
			['sat', ['4', '5']],
			['I will use what I learned at this event.', ['3']],
			['What would you change?', ['A longer break, please']]
		]);
		expect(targets(proposal)).toEqual(['survey_response.submitted_on', 'item.sat', 'item.apply', null]);
		expect(proposal.recipe.constants).toEqual([{ target: 'survey_response.wave', value: 'event' }]);
		expect(codes(proposal)).toEqual(['which-event', 'left-out-column']);
	});

	it('asks for the wave where two are possible, unless the name of the file tells', () => {
		const columns: [string, string[]][] = [
			['Date', ['2020-09-10']],
			['ese_01', ['4']],
			['ese_02', ['2']]
		];
		expect(codes(proposalOf(columns))).toContain('which-wave');
		expect(proposalOf(columns, { file: 'Startmåling 2020.csv' }).recipe.constants).toEqual([
			{ target: 'survey_response.wave', value: 'baseline' }
		]);
	});

	it('gives a target to one of two columns that fit, and names the other', () => {
		const proposal = proposalOf([
			['Navn', ['Amina Hassan']],
			['Køn', ['Kvinde']],
			['gender', ['woman']],
			['Startdato', ['2020-06-22']]
		]);
		expect(targets(proposal)).toEqual([
			'identity.name',
			null,
			'participant.gender',
			'participant.enrolled_on'
		]);
		expect(proposal.problems.find(({ code }) => code === 'two-sources')).toMatchObject({
			columnIndex: 1,
			args: { other: 'gender' }
		});
	});

	it('proposes nothing where values cannot be what the header says', () => {
		const proposal = proposalOf([
			['sat', ['2020-09-10', '2020-09-11']],
			['apply', ['4']],
			['belong', ['400', '12']]
		]);
		expect(targets(proposal)).toEqual([null, null, null]);
	});

	it('makes sessions of columns that are headed by a day, and asks for their kind once', () => {
		const columns: [string, string[]][] = [
			['Namn', ['Amina Hassan', 'Omar Haddad']],
			['10.9.2020', ['x', '']],
			['8.10.2020', ['x', 'x']]
		];
		const proposal = proposalOf(columns);
		expect(proposal.recipe.shape).toBe('attendance');
		expect(targets(proposal)).toEqual(['identity.name', 'session.1', 'session.2']);
		expect(proposal.recipe.sessions.map(({ held_on }) => held_on)).toEqual(['2020-09-10', '2020-10-08']);
		expect(proposal.problems.filter(({ code }) => code === 'which-session-type')).toHaveLength(1);
		const named = proposalOf(columns, { file: 'Mentordagar.xlsx' });
		expect(named.recipe.sessions.map(({ session_type }) => session_type)).toEqual([
			'mentor_day',
			'mentor_day'
		]);
	});

	it('maps nothing where nothing is known, and says nothing of columns left out', () => {
		const proposal = proposalOf([
			['a', ['1']],
			['b', ['2']]
		]);
		expect(targets(proposal)).toEqual([null, null]);
		expect(proposal.problems).toEqual([]);
	});

	it('takes the table that is asked for', () => {
		const proposal = proposalOf(
			[
				['Status', ['held']],
				['Afholdt', ['2020-09-10']]
			],
			{ table: 'session' }
		);
		expect(targets(proposal)).toEqual(['session.status', 'session.held_on']);
	});

	it('yields a recipe that holds no value, for any header, and no target twice', () => {
		const header = fc.oneof(
			fc.constantFrom(
				'__proto__',
				'constructor',
				'toString',
				'',
				'sat',
				'apply',
				'E-mail',
				'Navn',
				'id',
				'Timestamp',
				'10.9.2020'
			),
			fc.string({ maxLength: 40 })
		);
		const value = fc.oneof(
			fc.constantFrom('canary@mail.example', '4', 'Ja', ''),
			fc.string({ maxLength: 20 })
		);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(header, fc.array(value, { maxLength: 4 })), { maxLength: 12 }),
				(columns) => {
					const proposal = proposalOf(columns);
					const given = targets(proposal).filter((target) => target !== null);
					expect(new Set(given).size).toBe(given.length);
					expect(schema.parse(proposal.recipe)).toEqual(proposal.recipe);
					const headers = columns.map(([text]) => text).join(' ');
					if (!headers.includes('canary')) expect(JSON.stringify(proposal.recipe)).not.toContain('canary');
					expect(Object.keys(Object.prototype)).toEqual([]);
				}
			),
			{ numRuns: 300, seed: 7 }
		);
	});
});

describe('a saved recipe', () => {
	const mark = [{ text: 'x', code: 'present' }];
	const june: [string, string[]][] = [
		['Navn', ['Amina Hassan']],
		['E-mail', ['amina@mail.example']],
		['Netværksmiddag 10-09-2020', ['x']]
	];
	const saved = { ...proposalOf(june).recipe, name: 'Our sheet', strangers: 'expert' as const };

	it('is applied to the same header as it is', () => {
		const proposal = proposalOf(june, { recipes: [saved] });
		expect(proposal.recipe).toEqual(saved);
		expect(proposal.differences).toEqual([]);
		expect(proposal.matches.every(({ by, confidence }) => by === 'recipe' && confidence === 1)).toBe(true);
	});

	it('says what is new, moved or gone, and grows with the sheet', () => {
		const proposal = proposalOf(
			[
				['E-mail', ['amina@mail.example']],
				['Navn', ['Amina Hassan']],
				['Netværksmiddag 10-09-2020', ['x']],
				['Mentordag 08-10-2020', ['x']],
				['Bemærkninger', ['']]
			],
			{ recipes: [saved] }
		);
		expect(proposal.recipe).toMatchObject({ name: 'Our sheet', strangers: 'expert' });
		expect(targets(proposal)).toEqual(['identity.email', 'identity.name', 'session.1', 'session.2', null]);
		expect(proposal.recipe.sessions[1]).toMatchObject({ held_on: '2020-10-08', session_type: 'mentor_day' });
		expect(proposal.differences).toEqual([
			{ kind: 'moved', name: 'E-mail', index: 0 },
			{ kind: 'moved', name: 'Navn', index: 1 },
			{ kind: 'new', name: 'Mentordag 08-10-2020', index: 3 },
			{ kind: 'new', name: 'Bemærkninger', index: 4 }
		]);
	});

	it('adds to what is recognised: new columns are guessed, renamed ones succeed those that are gone', () => {
		const kept = {
			...saved,
			columns: saved.columns.map((one) => (one.target === 'session.1' ? { ...one, labels: mark } : one))
		};
		const proposal = proposalOf(
			[
				['For- og efternavn', ['Amina Hassan']],
				['E-mail', ['amina@mail.example']],
				['Netværksmiddag 10-09-2020', ['x']],
				['Mobil', ['+45 28707929']]
			],
			{ recipes: [kept] }
		);
		expect(targets(proposal)).toEqual(['identity.name', 'identity.email', 'session.1', 'identity.phone']);
		expect(proposal.recipe.columns[2]!.labels).toEqual(mark);
		expect(proposal.differences).toEqual([
			{ kind: 'renamed', name: 'For- og efternavn', index: 0, was: 'Navn' },
			{ kind: 'new', name: 'Mobil', index: 3 }
		]);
		expect(proposal.reapplied).toBe(true);
		expect(proposalOf(june).reapplied).toBe(false);
	});

	it('is not applied to another file, nor to another programme', () => {
		expect(
			proposalOf(
				[
					['sat', ['4']],
					['apply', ['2']]
				],
				{ recipes: [saved] }
			).recipe.name
		).not.toBe('Our sheet');
		const foreign = { ...saved, programme: 'other' };
		expect(proposalOf(june, { recipes: [foreign] }).recipe.name).not.toBe('Our sheet');
	});
});
