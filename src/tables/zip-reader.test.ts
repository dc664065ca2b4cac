import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deceitfulZips } from './fixtures/deceitful-zips.ts';
import { zipLimits, type ZipLimits } from './zip-limits.ts';
import { Zip } from './zip-reader.ts';
import { zipOf } from './zip-writer.ts';

const files = { 'a/one.csv': strToU8('a,b\n1,2\n'.repeat(40)), 'two.json': strToU8('{}') };
const source = (bytes: Uint8Array) => ({
	size: bytes.length,
	slice: async (from: number, to: number) => bytes.subarray(from, to)
});
const open = (bytes: Uint8Array, limits: ZipLimits = zipLimits.edition) => Zip.open(source(bytes), limits);
const everything = async (bytes: Uint8Array, limits?: ZipLimits) => {
	const zip = await open(bytes, limits);
	const found: Record<string, string> = {};
	for (const name of zip.names()) found[name] = new TextDecoder().decode(await zip.whole(name));
	return found;
};
const texts = Object.fromEntries(
	Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])
);

describe('a zip', () => {
	it.each([
		['of another program', zipSync(files)],
		['with stored files', zipSync(files, { level: 0 })],
		['with a comment of its own', zipSync(files, { comment: 'PK\x05\x06 is not its end' })]
	])('%s is read whole', async (_, bytes) => expect(await everything(bytes)).toEqual(texts));

	it('of ours is read whole, and capitals do not count', async () => {
		const bytes = await zipOf(new Map(Object.entries(files).map(([name, one]) => [name, one.slice()])));
		expect(await everything(bytes)).toEqual(texts);
		const zip = await open(bytes);
		expect([zip.has('TWO.json'), zip.has('three.json')]).toEqual([true, false]);
	});

	it.each(deceitfulZips(files))('made to deceive is not unpacked: %s', async (reason, bytes) => {
		await expect(everything(bytes)).rejects.toMatchObject({ name: 'ZipFault', reason });
	});

	it.each(['../evil.csv', '/etc/evil.csv', 'a/../../evil.csv', '..\\evil.csv', 'C:\\evil.csv'])(
		'lists a path that leads outside and does not unpack it: %s',
		async (name) => {
			const zip = await open(zipSync({ ...files, [name]: strToU8('x') }));
			expect(zip.names()).toContain(name);
			await expect(zip.whole(name)).rejects.toMatchObject({ reason: 'outside' });
			expect(await zip.whole('two.json')).toEqual(strToU8('{}'));
		}
	);

	it.each<[keyof ZipLimits, number]>([
		['packed', 20],
		['entries', 1],
		['part', 100],
		['total', 321]
	])('beyond the limit of its %s is not unpacked', async (limit, most) => {
		await expect(open(zipSync(files), { ...zipLimits.edition, [limit]: most })).rejects.toMatchObject({
			reason: limit,
			most
		});
		// Just within the limit it is.
		const need = { packed: zipSync(files).length, entries: 2, part: 320, total: 322 }[limit];
		expect(await everything(zipSync(files), { ...zipLimits.edition, [limit]: need })).toEqual(texts);
	});
});
