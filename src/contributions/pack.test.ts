import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { AnsweredWarning } from '#schemas/answered-warning.ts';
import { contribution } from '#schemas/contribution.ts';
import { programme as schema } from '#schemas/programme.ts';
import { stakeholders } from '#storage/fixtures/acceptances.ts';
import { sha256Of } from '#storage/sha256.ts';
import { contributionName, packContribution, type ContributionInput } from './pack.ts';
import { tablesAsked } from './tables-asked.ts';

const programme = schema.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const answer: AnsweredWarning = {
	rule: 'V06',
	reason: 'outside',
	table: 'stakeholder',
	rowKey: 'Ob',
	args: { field: 'first_engaged_on' },
	note: 'agreed with anna.berg@example.org on the phone',
	at: '2026-05-11T08:00:00Z'
};
const sealing = (changed: Partial<ContributionInput> = {}): ContributionInput => ({
	programme,
	country: 'DK',
	at: '2026-05-12T10:00:00Z',
	period: programme.period,
	tables: new Map([['stakeholder', stakeholders(['Oa', 'Ob'], '"a, b"')]]),
	declared: [{ table: 'business', state: 'none' }],
	answers: [answer],
	recipes: [{ name: 'list', sha256: 'b'.repeat(64) }],
	keyId: 'k3',
	...changed
});

it('a contribution holds canonical tables and says what they are and what was looked at, without who anybody is', async () => {
	const entries = unzipSync(await packContribution(sealing()));
	expect(Object.keys(entries)).toEqual(['contribution.json', 'stakeholder.csv']);
	expect(text(entries['stakeholder.csv'])).toBe(
		'org_id,country,sector,first_engaged_on\nOa,DK,public,2020-08-01\nOb,DK,public,2020-08-01\n'
	);
	expect(contribution.parse(JSON.parse(text(entries['contribution.json'])))).toEqual({
		programme: 'nordic-entrepreneurship',
		partner: 'Crossing Borders',
		country: 'DK',
		schemaVersion: 2,
		packedAt: '2026-05-12T10:00:00Z',
		tablesAsked: await tablesAsked(programme),
		period: { from: '2020-04-01', to: '2021-07-31' },
		files: [
			{
				name: 'stakeholder.csv',
				table: 'stakeholder',
				rows: 2,
				sha256: await sha256Of(new Uint8Array(entries['stakeholder.csv']!))
			}
		],
		declared: [{ table: 'business', state: 'none' }],
		answers: [{ ...answer, note: 'agreed with [e-mail] on the phone' }],
		recipes: [{ name: 'list', sha256: 'b'.repeat(64) }],
		keyId: 'k3'
	});
	expect(text(entries['contribution.json'])).not.toMatch(/Oa|anna/);
});

it('is the same bytes on every machine', async () => {
	const before = process.env.TZ;
	const one = await packContribution(sealing());
	process.env.TZ = 'Asia/Tokyo';
	const other = await packContribution(sealing());
	process.env.TZ = before;
	expect(await sha256Of(one)).toBe(await sha256Of(other));
});

it('many rows come out as they went in', async () => {
	const ids = Array.from({ length: 30_000 }, (_, i) => `O${i}`);
	const zip = await packContribution(sealing({ tables: new Map([['stakeholder', stakeholders(ids)]]) }));
	expect(text(unzipSync(zip)['stakeholder.csv']).split('\n')).toHaveLength(30_002);
	expect(zip.length).toBeLessThan(stakeholders(ids).length / 4);
});

it.each<[string, Partial<ContributionInput>, string]>([
	['a country', { country: 'XX' }, 'unknown country: XX'],
	['a table', { tables: new Map([['people', stakeholders([])]]) }, 'unknown table: people'],
	[
		'a column',
		{ tables: new Map([['stakeholder', new TextEncoder().encode('org_id,name,source\n')]]) },
		'invalid table: stakeholder has other columns than the programme'
	]
])('nothing leaves that the programme does not know: %s', async (_, changed, message) => {
	await expect(packContribution(sealing(changed))).rejects.toThrow(message);
});

it('rows that other partners have handed over stay here', async () => {
	const rows = `${new TextDecoder().decode(stakeholders(['Oa']))}Ox,SE,public,2020-08-01,contribution:SE\n`;
	const tables = new Map([['stakeholder', new TextEncoder().encode(rows)]]);
	const answers = ['Oa', 'Ox', 'SE/2020-05', 'DK/2020-05'].map((rowKey) => ({ ...answer, rowKey }));
	const zip = await packContribution(sealing({ tables, answers, foreign: new Set(['contribution:SE']) }));
	const about = contribution.parse(JSON.parse(text(unzipSync(zip)['contribution.json'])));
	expect(about.answers.map(({ rowKey }) => rowKey)).toEqual(['Oa', 'DK/2020-05']);
	expect(text(unzipSync(zip)['stakeholder.csv']).split('\n').slice(1)).toEqual([
		'Oa,DK,public,2020-08-01',
		''
	]);
});

it('its name tells the programme, the country and the day', () => {
	expect(contributionName('nordic-entrepreneurship', 'DK', '2026-05-12')).toBe(
		'nordic-entrepreneurship-DK-2026-05-12.tidemark'
	);
});
