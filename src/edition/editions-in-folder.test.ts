import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deceitfulZips } from '#tables/fixtures/deceitful-zips.ts';
import { editionsIn, sortedOut } from './editions-in-folder.ts';
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

	it('are none where there is no manifest', () => {
		expect(editionsIn(files('x/cells.json'))).toEqual([]);
	});

	const sorted = (...of: string[]) => {
		const { editions, outside } = sortedOut(files(...of));
		return { editions: editions.map((one) => [one.folder, ...one.files.keys()]), outside };
	};

	it('are told from what belongs to none of them', () => {
		expect(sorted('a/manifest.json', 'a/x.csv', 'note.txt', '__proto__', 'b/y.csv')).toEqual({
			editions: [['a/', 'manifest.json', 'x.csv']],
			outside: ['note.txt', '__proto__', 'b/y.csv']
		});
		expect(sorted('manifest.json', 'a/x.csv').outside).toEqual([]);
	});

	it('are found without their manifest too, but not inside of another', () => {
		expect(sorted('a/manifest.json', 'b/manifest.sig.json', 'b/x.csv')).toEqual({
			editions: [
				['a/', 'manifest.json'],
				['b/', 'manifest.sig.json', 'x.csv']
			],
			outside: []
		});
		expect(sorted('manifest.json', 'b/edition.json').editions).toHaveLength(1);
	});

	it('are one where nothing looks like any, taken out of its folder', () => {
		expect(sorted('x/cells.json', 'x/a.csv').editions).toEqual([['x/', 'cells.json', 'a.csv']]);
		expect(sorted('cells.json', 'x/a.csv').editions).toEqual([['', 'cells.json', 'x/a.csv']]);
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

	it('is refused where it holds two entries of one name, which is named', async () => {
		const [, twice] = deceitfulZips({ 'a.csv': bytes('a'), 'b.csv': bytes('b') }).find(
			([reason]) => reason === 'duplicate'
		)!;
		await expect(unzipEdition('e.zip', twice)).rejects.toMatchObject({
			zip: 'e.zip',
			reason: 'duplicate',
			part: 'A.CSV',
			deceives: true
		});
		await expect(unzipEdition('e.zip', bytes('none'))).rejects.toMatchObject({ deceives: false });
	});

	it('gives an entry __proto__ back as any other', async () => {
		const zip = Buffer.from(zipSync({ __other__: bytes('x') })).toString('latin1');
		const named = Buffer.from(zip.replaceAll('__other__', '__proto__'), 'latin1');
		const found = await unzipEdition('e.zip', new Uint8Array(named));
		expect([...found.keys()]).toEqual(['__proto__']);
	});

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
