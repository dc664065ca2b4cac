import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chosenFiles } from './chosen-files.ts';

const zip = zipSync({ 'manifest.json': new Uint8Array([123, 125]) });
const file = (content: Uint8Array<ArrayBuffer> | string, name: string) => new File([content], name);
const paths = async (...files: [string, File][]) => [...(await chosenFiles(files)).keys()];

describe('files that somebody chose', () => {
	it('keep their paths, and are told one by one', async () => {
		const told: string[] = [];
		const files = ['e/manifest.json', 'e/a.csv'].map((path) => [path, file('x', path)] as const);
		const found = await chosenFiles(files, (at, all) => told.push(`${at}/${all}`));
		expect([...found.keys()]).toEqual(['e/manifest.json', 'e/a.csv']);
		expect(told).toEqual(['1/2', '2/2']);
	});

	it('are opened where they are zips: one as it is, several in folders of their names', async () => {
		expect(await paths(['a.zip', file(zip, 'a.zip')])).toEqual(['manifest.json']);
		expect(await paths(['a.zip', file(zip, 'a.zip')], ['b.zip', file(zip, 'b.zip')])).toEqual([
			'a.zip/manifest.json',
			'b.zip/manifest.json'
		]);
	});

	it('stay closed where a zip lies in a folder: there it is a file that was added', async () => {
		expect(await paths(['e/a.zip', file(zip, 'a.zip')])).toEqual(['e/a.zip']);
	});

	it('are refused unread where they are far too large, and by name where a zip is none', async () => {
		const large = { name: 'disk.img', size: 2 ** 40, arrayBuffer: () => Promise.reject(new Error('read')) };
		await expect(paths(['d/disk.img', large as unknown as File])).rejects.toThrow('more than an edition');
		await expect(paths(['c.zip', file('none', 'c.zip')])).rejects.toThrow('invalid file: c.zip');
	});
});
