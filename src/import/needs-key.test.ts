import { expect, it } from 'vitest';
import { imported, programme } from './fixtures/imported.ts';
import { needsKey } from './needs-key.ts';

const products = `Title,Kind,Status,Published on
The tool-book,Tool-book,Published,2021-05-03
Evenings,Good practice,Draft,
Dinners,Good practice,Draft,
`;

it.each([
	[
		'a list of events',
		'Type of event,Planned,Status\nMentor day,2020-10-05,planned\nMentor day,2020-11-05,planned\n',
		true
	],
	['anonymous forms', 'Timestamp,sat,apply\n2020-10-05,4,5\n2020-10-06,3,2\n', true],
	['a list of people', 'E-mail,enrolled_on,status,gender\nx@example.org,2020-10-05,active,woman\n', true],
	['working days', 'Month,Activity,Days\n2020-05,Training,3\n2020-06,Training,4\n', false],
	['products', products, false],
	[
		'events with ids of their own',
		'session_id,session_type,planned_on,status,mode\nS1,mentor_day,2020-10-05,planned,online\n',
		false
	]
])('%s', async (_, csv, needed) => {
	const { proposal, outcome } = await imported(csv, { context: { pseudonyms: null } });
	expect(needsKey({ recipe: proposal.recipe, context: { programme } })).toBe(needed);
	expect(outcome.problems.some(({ code }) => code === 'missing-key')).toBe(needed);
});

it('gives a product the same id with and without a key, another in another country, and none that looks like a number', async () => {
	const ids = async (context: object) => {
		const [, ...lines] = (await imported(products, { context })).rows('product');
		return lines.map((line) => line.split(',')[0]!);
	};
	const own = await ids({ pseudonyms: null, country: 'DK' });
	expect(new Set(own).size).toBe(3);
	for (const id of own) expect(id).toMatch(/^[a-p]{32}$/);
	expect(await ids({ country: 'DK' })).toEqual(own);
	for (const id of await ids({ country: 'SE' })) expect(own).not.toContain(id);
});
