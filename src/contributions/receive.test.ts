import fc from 'fast-check';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { sized } from '#pipelines/checks/test/sized.ts';
import { deceitfulZips } from '#tables/fixtures/deceitful-zips.ts';
import type { Bytes } from '#storage/files.ts';
import { sha256Of } from '#storage/sha256.ts';
import { withEndMark } from './end-mark.ts';
import { ContributionFault } from './fault.ts';
import { noKey, programme, sampleContribution } from './fixtures/sample-contributions.ts';
import { newLeadKey, type LeadKey } from './keys.ts';
import { receive } from './receive.ts';
import { seal } from './seal.ts';

let zip: Bytes;
let entries: Record<string, Uint8Array>;
let key: LeadKey;
let other: LeadKey;
beforeAll(async () => {
	zip = await sampleContribution('DK');
	entries = unzipSync(zip);
	[key, other] = [await newLeadKey(), await newLeadKey()];
});

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const marked = (files: Zippable) => withEndMark(zipSync(files).slice());
const refusal = (bytes: Bytes, unlock = noKey) =>
	receive(programme, bytes, unlock).then(
		() => 'taken',
		(error: unknown) => (error instanceof ContributionFault ? error.code : String(error))
	);
/** The sample with another description. */
const described = async (change: (about: Record<string, unknown>) => Record<string, unknown>) =>
	marked({
		...entries,
		'contribution.json': strToU8(
			JSON.stringify(change(JSON.parse(text(entries['contribution.json'])) as Record<string, unknown>))
		)
	});
/** The sample with another table, which its description knows. */
async function withTable(name: string, change: (csv: string) => string) {
	const csv = strToU8(change(text(entries[`${name}.csv`]))).slice();
	const rows = text(csv).split('\n').length - 2;
	const sha256 = await sha256Of(csv);
	const about = JSON.parse(text(entries['contribution.json'])) as { files: { table: string }[] };
	const files = about.files.map((one) => (one.table === name ? { ...one, rows, sha256 } : one));
	return marked({
		...entries,
		[`${name}.csv`]: csv,
		'contribution.json': strToU8(JSON.stringify({ ...about, files }))
	});
}

describe('a contribution', () => {
	it('is read whole, and is the same one however it came', async () => {
		const open = await receive(programme, zip, noKey);
		expect([open.about.country, open.about.partner, open.sealed, open.sameProgramme]).toEqual([
			'DK',
			'Crossing Borders',
			false,
			true
		]);
		expect(open.rows.get('participant')).toHaveLength(31);
		expect([...open.rows.values()].flat().every(({ source }) => source === 'contribution:DK')).toBe(true);
		for (const [whom, unlock] of [
			[{ publicKeys: [other.public, key.public] }, { secretKeys: [key.secret], passphrase: null }],
			[{ passphrase: 'kibav-dunit' }, { secretKeys: [key.secret], passphrase: 'kibav-dunit' }]
		] as const) {
			const sealed = await seal(zip, whom);
			expect(text(sealed)).not.toContain('contribution.json');
			expect(await receive(programme, sealed, unlock)).toEqual({ ...open, sealed: true });
		}
	});

	it('of the first version is read as before', async () => {
		const old = await described(({ packedAt: _, tablesAsked: __, answers: ___, ...about }) => ({
			...about,
			schemaVersion: 1
		}));
		// That version had no mark at its end.
		const read = await receive(programme, zipSync(unzipSync(old)).slice(), noKey);
		expect([read.about.schemaVersion, read.about.packedAt, read.about.answers, read.sameProgramme]).toEqual([
			1,
			null,
			[],
			null
		]);
		expect(read.rows.get('session')).toHaveLength(25);
	});

	it('whose programme asks for a characteristic only since is taken with what stands for it', async () => {
		const asking = structuredClone(programme);
		asking.characteristics.push({
			...asking.characteristics.find(({ of }) => of === 'participant')!,
			code: 'season',
			required: false
		});
		expect((await receive(asking, zip, noKey)).sameProgramme).toBe(false);
	});
});

describe('refused, and nothing of it is used:', () => {
	it('any bit that changed, in the open and sealed', async () => {
		const small = await sampleContribution('FI', {}, (_, csv) => csv.split('\n').slice(0, 2).join('\n'));
		const unlock = { secretKeys: [key.secret], passphrase: null };
		const sealed = await seal(small, { publicKeys: [key.public] });
		expect(await refusal(sealed, unlock)).toBe('taken');
		for (const bytes of [small, sealed])
			await fc.assert(
				fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
					const changed = bytes.slice();
					changed[at]! ^= 1 << bit;
					expect(await refusal(changed, unlock)).not.toBe('taken');
				}),
				{ numRuns: sized({ usual: 60, slow: 2000 }), seed: 7 }
			);
	});

	it('sealed twice; but as text for a letter it is the same', async () => {
		const unlock = { secretKeys: [key.secret], passphrase: null };
		const sealed = await seal(zip, { publicKeys: [key.public] });
		expect(await refusal(await seal(sealed, { publicKeys: [key.public] }), unlock)).toBe('sealed-twice');
		const { armor } = await import('age-encryption');
		const written = armor.encode(sealed);
		const read = await receive(programme, strToU8(written).slice(), unlock);
		expect([read.about.country, read.sealed]).toEqual(['DK', true]);
		expect(await refusal(strToU8(written.replace('-----END', '----END')).slice(), unlock)).toBe('changed');
	});

	it('a table that is no UTF-8, as one that cannot be read', async () => {
		const csv = entries['session.csv']!.slice();
		csv[3] = 0xff;
		const about = JSON.parse(text(entries['contribution.json'])) as { files: { table: string }[] };
		const sha256 = await sha256Of(csv);
		const files = about.files.map((one) => (one.table === 'session' ? { ...one, sha256 } : one));
		const description = strToU8(JSON.stringify({ ...about, files }));
		const changed = await marked({ ...entries, 'session.csv': csv, 'contribution.json': description });
		expect(await refusal(changed)).toBe('table');
	});

	it('cut off anywhere', async () => {
		const sealed = await seal(zip, { publicKeys: [key.public] });
		const unlock = { secretKeys: [key.secret], passphrase: null };
		for (const bytes of [zip, sealed])
			for (const share of [0, 0.001, 0.5, 0.9, 0.9999]) {
				const code = await refusal(bytes.slice(0, Math.floor(bytes.length * share)), unlock);
				expect(share === 0 ? 'empty' : 'changed zip-damaged unknown').toContain(code);
			}
	});

	it('sealed for others, with another passphrase, or with more work than is honest', async () => {
		const sealed = await seal(zip, { publicKeys: [key.public] });
		const phrased = await seal(zip, { passphrase: 'kibav' });
		const mine = { secretKeys: [other.secret], passphrase: 'dunit' };
		expect(await refusal(sealed)).toBe('locked');
		expect(await refusal(sealed, mine)).toBe('other-key');
		expect(await refusal(phrased)).toBe('passphrase-needed');
		expect(await refusal(phrased, mine)).toBe('passphrase-wrong');
		const header = text(phrased.subarray(0, 90)).replace(/(-> scrypt \S+) 16\n/, '$1 30\n');
		const hostile = new Uint8Array([...strToU8(header), ...phrased.subarray(90)]);
		expect(await refusal(hostile, mine)).toBe('work-factor');
		// Nor is a passphrase asked for.
		expect(await refusal(hostile)).toBe('work-factor');
	});

	it.each<[string, () => Promise<Bytes> | Bytes]>([
		['empty', () => new Uint8Array()],
		['unknown', () => strToU8('a,b\n1,2\n').slice()],
		['plain-zip', () => zipSync({ 'one.txt': strToU8('x') }).slice()],
		['edition', () => zipSync({ '2021-07/edition.json': strToU8('{}') }).slice()],
		['workspace', () => zipSync({ 'workspace.json': strToU8('{}') }).slice()],
		['changed', () => zipSync(entries).slice()],
		['zip-outside', () => marked({ ...entries, '../evil.csv': strToU8('x') })],
		['zip-outside', () => marked({ ...entries, '/etc/evil.csv': strToU8('x') })],
		['zip-outside', () => marked({ ...entries, 'C:\\evil.csv': strToU8('x') })],
		['undescribed', () => marked({ ...entries, 'people.csv': strToU8('name\n') })],
		['absent', () => lacking('session.csv')],
		['changed', () => marked({ ...entries, 'session.csv': entries['person.csv']! })],
		['newer', () => described((about) => ({ ...about, schemaVersion: 3, sealOf: 'x' }))],
		['description', () => described((about) => ({ ...about, more: 1 }))],
		['description', () => marked({ ...entries, 'contribution.json': strToU8('{') })],
		['programme', () => described((about) => ({ ...about, programme: 'another' }))],
		['no-table', () => sampleContribution('DK', { tables: new Map() })],
		['country', () => described((about) => ({ ...about, country: 'XX' }))],
		['country', () => described((about) => ({ ...about, country: null }))],
		['partner', () => described((about) => ({ ...about, partner: 'Somebody' }))],
		['other-country', () => described((about) => ({ ...about, country: 'SE', partner: partnerOf('SE') }))],
		['declared', () => described((about) => ({ ...about, declared: [{ table: 'person', state: 'none' }] }))],
		['declared', () => described((about) => ({ ...about, declared: [{ table: 'people', state: 'none' }] }))],
		[
			'rows',
			() =>
				described((about) => ({
					...about,
					files: filesOf(about).map((one) => ({ ...one, rows: one.rows + 1 }))
				}))
		],
		[
			'table-unknown',
			() =>
				described((about) => ({
					...about,
					files: filesOf(about).map((one) => ({ ...one, table: `${one.table}s` }))
				}))
		],
		['tables', () => withTable('session', (csv) => csv.replace('venue_step_free', 'venue_name'))],
		['tables', () => withTable('session', (csv) => csv.replaceAll(/,[^,\n]*\n/g, '\n'))],
		['cell', () => withTable('participant', (csv) => csv.replace(',woman,', ',Anna Berg,'))],
		['table', () => withTable('participant', (csv) => csv.replace(',woman,', ',"a,b",'))],
		['key-twice', () => withTable('stakeholder', (csv) => csv + csv.split('\n')[1]! + '\n')],
		['other-country', () => withTable('stakeholder', (csv) => csv.replace(',DK,', ',SE,'))]
	])('%s', async (code, make) => expect(await refusal(await make())).toBe(code));

	it('zips made to deceive, and those that would fill the memory', async () => {
		const reasons: Record<string, string> = {
			damaged: 'zip-damaged',
			encrypted: 'zip-encrypted',
			duplicate: 'zip-twice',
			overlap: 'zip-damaged',
			size: 'zip-large',
			ratio: 'zip-large'
		};
		for (const [reason, bytes] of deceitfulZips(entries)) expect(await refusal(bytes)).toBe(reasons[reason]);
		const sealed = await seal(deceitfulZips(entries).find(([reason]) => reason === 'ratio')![1], {
			publicKeys: [key.public]
		});
		expect(await refusal(sealed, { secretKeys: [key.secret], passphrase: null })).toBe('zip-large');
	});
});

const partnerOf = (country: string) => programme.countries.find(({ code }) => code === country)!.partner.name;
const filesOf = (about: Record<string, unknown>) =>
	about['files'] as { name: string; table: string; rows: number }[];
function lacking(name: string): Promise<Bytes> {
	const { [name]: _, ...rest } = entries;
	return marked(rest);
}
