import { expect, it } from 'vitest';
import { ColumnEvidence } from './column-evidence.ts';

function verdict(header: string, values: readonly string[]) {
	const evidence = new ColumnEvidence(header);
	for (const value of values) evidence.add(value);
	return evidence.identifying();
}
const repeat = (count: number, make: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => make(index));
const ratings = repeat(30, (index) => String((index % 5) + 1));

it('national numbers of four countries under "nr", in any spelling, stop the import', () => {
	const numbers = ['010165-4000', '010594Y9032', '30108299939', '8803200016'];
	for (const values of [numbers, numbers.map((text) => ` ${text.toLowerCase()} `), ['', ...numbers, ' ']])
		expect(verdict('nr', values)).toMatchObject({ level: 'direct', kind: 'national_number', found: 4 });
	expect(verdict('nr', ['301082 99939', '880320 0016', '010165 4000'])?.level).toBe('direct');
});

it.each([
	['Unix timestamps', repeat(40, (index) => String(1_711_004_567 + index * 7919))],
	['order numbers', repeat(40, (index) => String(10_024_500 + index))],
	['EAN', repeat(40, (index) => `57012345678${10 + index}`)],
	['compact days', repeat(28, (index) => String(20_260_201 + index))],
	['GUIDs', repeat(40, (index) => `550e8400-e29b-41d4-a716-4466554400${10 + index}`)],
	['answers', ratings],
	['nothing', []]
])('%s are no personal data', (_, values) => {
	expect(verdict('Kolonne 4', values)).toBeNull();
});

it('numbers that only look like national ones are asked about, not judged', () => {
	const day = (index: number) => String((index % 28) + 1).padStart(2, '0');
	const bare = repeat(40, (index) => `${day(index)}0185${String(4000 + 7 * index)}`);
	expect(verdict('Kolonne 4', bare)).toMatchObject({ level: 'asked', kind: 'national_number' });
	expect(verdict('CPR', bare)).toMatchObject({ level: 'direct', by: 'both' });
});

it('one e-mail address among other things is enough', () => {
	expect(verdict('Svar', [...ratings, 'anna@example.org'])).toMatchObject({
		level: 'direct',
		kind: 'email',
		found: 1
	});
	const said = repeat(30, (index) => `Det var en rigtig god dag nummer ${index}`);
	expect(verdict('Svar', [...said, 'Skriv til mig på anna@example.org, ikke?'])).toEqual({
		level: 'free-text',
		kind: 'email',
		by: 'values',
		found: 1,
		inside: [{ kind: 'email', count: 1 }]
	});
});

it.each([
	['Navn', ['Xq', 'Wzrt Plom', 'Trr'], 'direct', 'name'],
	['Fødselsdato', ['1985-01-02'], 'indirect', 'birth_date'],
	['Postnummer', ['2100'], 'indirect', 'postcode'],
	['Sukupuoli', ['nainen'], 'indirect', 'gender'],
	['Vilket land kommer du från? (födelseland)', ['Syrien'], 'indirect', 'birth_country'],
	['Kolonne 1', repeat(9, (index) => `2026-03-15 12:30:1${index}`), 'indirect', 'timestamp'],
	['group_a/who/e_mail', [''], 'direct', 'email'],
	['firstName', [], 'direct', 'name'],
	['2. Hvad er din e-mail?', ['ved ikke endnu', 'kommer senere'], 'direct', 'email'],
	['Deltagernr.', ['007', '008'], 'direct', 'local_id']
])('the header "%s" tells', (header, values, level, kind) => {
	expect(verdict(header, values)).toMatchObject({ level, kind });
});

it.each([
	['Navn på arrangement', ['Kick-off', 'Middag']],
	['Mentor', ratings],
	['E-mail', repeat(20, (index) => (index % 2 ? 'Ja' : 'Nej'))],
	['__proto__', ['a', 'b']],
	['constructor', ['1', '2']]
])('the header "%s" promises more than there is', (header, values) => {
	expect(verdict(header, values)).toBeNull();
});

it('beyond 5,000 different values it counts by what it knows, and still sees an address', () => {
	const many = repeat(20_000, (index) => `person${index}@example.org`);
	expect(verdict('x', many)).toMatchObject({ level: 'direct', kind: 'email', found: 20_000 });
	const orders = repeat(20_000, (index) => `${100_000_000_000_000 + index * 977}`);
	expect(verdict('x', orders)).toBeNull();
	expect(verdict('x', [...orders, 'anna@example.org'])).toMatchObject({ level: 'direct', kind: 'email' });
	expect(verdict('x', [...orders, '010165-4000'])).toMatchObject({
		level: 'direct',
		kind: 'national_number'
	});
});

// How long a million of them take is measured by `npm run bench:texts`.
it('plain cells, however many, say nothing of anybody', () => {
	expect(
		verdict(
			'Svar',
			repeat(20_000, (index) => (index % 2 ? 'Helt enig' : '4'))
		)
	).toBeNull();
});
