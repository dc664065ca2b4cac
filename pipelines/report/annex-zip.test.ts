import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { hashOf } from '#edition/hash.ts';
import { readEdition } from '#edition/read-edition.ts';
import { verifyEdition } from '#edition/verify.ts';
import { rules } from '#rules/all-rules.ts';
import { iati } from '#schemas/iati.ts';
import { readFolder } from '../editions/edition-folder.ts';
import { annexZip } from './annex-zip.ts';

const folder = 'data/programmes/rescue-teams/editions/2025';
const files = readFolder(folder);
const edition = readEdition(files);
const reporting = iati.parse({
	organisation: { ref: 'SE-ON-5566778899', type: '22', name: 'Trygga' },
	activity: 'SE-ON-5566778899-1'
});
const made = (more: Partial<Parameters<typeof annexZip>[0]> = {}) =>
	annexZip({ edition, files, language: 'sv', address: '', iati: undefined, ...more });
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

it('has the edition as it was signed, and everything that is made from it, with sums that are right', async () => {
	const zip = await made({ iati: reporting });
	const parts = new Map(
		Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes])
	);
	const signed = new Map(
		[...parts].flatMap(([path, bytes]) =>
			path.startsWith('edition/') ? [[path.slice(8), bytes] as const] : []
		)
	);
	expect(verifyEdition(signed).findings).toEqual([]);
	expect([...parts.keys()].filter((path) => !path.startsWith('edition/'))).toEqual([
		'README.txt',
		'figures.sv.xlsx',
		'definitions.sv.md',
		'methods.sv.md',
		'rules.sv.md',
		'iati.xml',
		'SHA256SUMS.txt'
	]);
	const sums = text(parts.get('SHA256SUMS.txt'))
		.trim()
		.split('\n')
		.map((line) => line.split('  '));
	expect(sums.map(([, path]) => path)).toEqual([...parts.keys()].filter((path) => path !== 'SHA256SUMS.txt'));
	for (const [sum, path] of sums) expect(sum, path).toBe(hashOf(parts.get(path!)!));
	const definitions = text(parts.get('definitions.sv.md'));
	for (const { id, sql } of edition.catalogue) {
		expect(definitions).toContain(`\`${id}\``);
		expect(definitions).toContain(sql.trim());
	}
	const checked = text(parts.get('rules.sv.md'));
	for (const { id } of rules) expect(checked).toContain(`(${id})`);
	expect(checked).not.toContain('problems.');
	expect(text(parts.get('README.txt'))).toContain('International Aid Transparency Initiative, version 2.03');
	const workbook = unzipSync(parts.get('figures.sv.xlsx')!);
	const sheets = [...text(workbook['xl/workbook.xml']).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
		([, name]) => name!
	);
	expect(sheets).toHaveLength(3 + edition.tables.length);
	expect(new Set(sheets).size).toBe(sheets.length);
	for (const name of sheets) expect(name.length).toBeLessThanOrEqual(31);
	// The first explains, and is read downwards; the others are tables.
	for (const at of sheets.keys())
		expect(text(workbook[`xl/worksheets/sheet${at + 1}.xml`]).includes('state="frozen"')).toBe(at > 0);
	expect(Buffer.compare(zip, await made({ iati: reporting }))).toBe(0);
});

it('says plainly that a programme without identifiers has no results for IATI', async () => {
	const parts = unzipSync(await made());
	const names = Object.keys(parts);
	expect(names.some((name) => name.endsWith('iati.xml'))).toBe(false);
	expect(text(parts[names.find((name) => name.endsWith('README.txt'))!])).toContain(
		'programmet säger inte under vilka beteckningar det rapporterar'
	);
});
