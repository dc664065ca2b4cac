import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contribution } from '#schemas/contribution.ts';
import { programme as schema } from '#schemas/programme.ts';
import { stakeholders } from './fixtures/acceptances.ts';
import { contributionName, contributionZip, type ContributionInput } from './contribution-zip.ts';
import { sha256Of } from './sha256.ts';

const programme = schema.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const sealing = (changed: Partial<ContributionInput> = {}): ContributionInput => ({
	programme,
	country: 'DK',
	period: programme.period,
	tables: new Map([['stakeholder', stakeholders(['Oa', 'Ob'], '"a, b"')]]),
	declared: [{ table: 'business', state: 'none' }],
	recipes: [{ name: 'list', sha256: 'b'.repeat(64) }],
	keyId: 'k3',
	...changed
});

it('a sealed contribution holds canonical tables and says what they are, without a value', async () => {
	const entries = unzipSync(await contributionZip(sealing()));
	expect(Object.keys(entries)).toEqual(['contribution.json', 'stakeholder.csv']);
	expect(text(entries['stakeholder.csv'])).toBe(
		'org_id,country,sector,first_engaged_on\nOa,DK,public,2020-08-01\nOb,DK,public,2020-08-01\n'
	);
	expect(contribution.parse(JSON.parse(text(entries['contribution.json'])))).toEqual({
		programme: 'nordic-entrepreneurship',
		partner: 'Crossing Borders',
		country: 'DK',
		schemaVersion: 1,
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
		recipes: [{ name: 'list', sha256: 'b'.repeat(64) }],
		keyId: 'k3'
	});
	expect(text(entries['contribution.json'])).not.toContain('Oa');
});

it('is the same bytes whenever it is sealed', async () => {
	const before = process.env.TZ;
	const one = await contributionZip(sealing());
	process.env.TZ = 'Asia/Tokyo';
	const other = await contributionZip(sealing());
	process.env.TZ = before;
	expect(await sha256Of(one)).toBe(await sha256Of(other));
});

it('many rows come out as they went in', async () => {
	const ids = Array.from({ length: 30_000 }, (_, i) => `O${i}`);
	const zip = await contributionZip(sealing({ tables: new Map([['stakeholder', stakeholders(ids)]]) }));
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
	await expect(contributionZip(sealing(changed))).rejects.toThrow(message);
});

it('its name tells the programme, the country and the day', () => {
	expect(contributionName('nordic-entrepreneurship', 'DK', '2026-05-12')).toBe(
		'nordic-entrepreneurship-DK-2026-05-12.zip'
	);
});
