import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deceitfulZips } from '#tables/fixtures/deceitful-zips.ts';
import { editionsIn, withoutFolder } from './editions-in-folder.ts';
import { unzipEdition } from './unzip-edition.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = (...paths: string[]) => new Map(paths.map((path) => [path, bytes(path)] as const));
const paths = (found: ReturnType<typeof editionsIn>) => found.map((one) => [...one.keys()]);

describe('editions in a folder', () => {
	it('are found wherever their manifests lie', () => {
		expect(paths(editionsIn(files('manifest.json', 'a/b.csv')))).toEqual([['manifest.json', 'a/b.csv']]);
		expect(paths(editionsIn(files('2021/manifest.json', '2021/a.csv', '2020/manifest.json')))).toEqual([
			['manifest.json', 'a.csv'],
			['manifest.json']
		]);
	});

	it('are none where there is no manifest; what should be one is taken out of its folder', () => {
		const paths = (...of: string[]) => [...withoutFolder(files(...of)).keys()];
		expect(editionsIn(files('x/cells.json'))).toEqual([]);
		expect(paths('x/cells.json', 'x/a.csv')).toEqual(['cells.json', 'a.csv']);
		expect(paths('cells.json', 'x/a.csv')).toEqual(['cells.json', 'x/a.csv']);
	});
});

describe('a zip', () => {
	it('gives its files back, without its folders', async () => {
		const zip = zipSync({ e: { 'manifest.json': bytes('{}'), empty: {} } });
		expect([...(await unzipEdition('e.zip', zip)).keys()]).toEqual(['e/manifest.json']);
	});

	it.each(deceitfulZips({ 'manifest.json': bytes('{ "edition": 1 }'), 'a.csv': bytes('a,b\n') }))(
		'is refused where it is made to deceive: %s',
		async (_, zip) => {
			await expect(unzipEdition('e.zip', zip)).rejects.toThrow('invalid file: e.zip is no zip of an edition');
		}
	);

	it('is refused where a path in it leads outside', async () => {
		const zip = zipSync({ 'manifest.json': bytes('{}'), '../evil.csv': bytes('x') });
		await expect(unzipEdition('e.zip', zip)).rejects.toThrow('leads outside');
	});

	it('is refused where it cannot be read, or is far too large', async () => {
		await expect(unzipEdition('c.zip', bytes('no zip'))).rejects.toThrow('invalid file: c.zip');
		const many = zipSync(
			Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}`, new Uint8Array()]))
		);
		await expect(unzipEdition('many.zip', many)).rejects.toThrow('more than an edition ever holds');
	});
});
