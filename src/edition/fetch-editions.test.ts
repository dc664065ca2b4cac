import { expect, it } from 'vitest';
import { bytesOf } from './canonical.ts';
import { fetchEditions } from './fetch-editions.ts';

const paths = Array.from({ length: 441 }, (_, i) => `charts/${i}.svg`);
const list = (of: string[]) => bytesOf(JSON.stringify({ files: of.map((path) => ({ path })) }));

/** A site of which the requests on their way at once are counted. */
function site(files: Record<string, Uint8Array>) {
	const seen = { now: 0, most: 0, asked: [] as string[] };
	const fetch = async (address: string) => {
		seen.asked.push(address);
		seen.most = Math.max(seen.most, ++seen.now);
		await Promise.resolve();
		seen.now--;
		return files[address];
	};
	return { fetch, seen };
}

it('fetches what the lists name, many at a time, and tells how far it is', async () => {
	const { fetch, seen } = site({
		'/e/manifest.json': list(['cells.csv']),
		'/e/derived.json': list(paths),
		'/e/cells.csv': bytesOf('a'),
		...Object.fromEntries(paths.map((path) => [`/e/${path}`, bytesOf('<svg/>')]))
	});
	const told: number[] = [];
	const files = await fetchEditions([['e', '/e/']], fetch, (at, all) => {
		expect(all).toBe(442);
		told.push(at);
	});
	expect([...files.keys()]).toEqual([
		'e/manifest.json',
		'e/derived.json',
		'e/cells.csv',
		...paths.map((path) => `e/${path}`)
	]);
	expect(told).toEqual(Array.from({ length: 443 }, (_, i) => i));
	expect(seen.most).toBe(16);
});

it('asks for nothing outside of the edition, and leaves out what is not there', async () => {
	const { fetch, seen } = site({ '/e/manifest.json': list(['../secret', '/x', 'a b?.csv', 'gone.csv']) });
	const files = await fetchEditions([['e', '/e/']], fetch, () => undefined);
	expect([...files.keys()]).toEqual(['e/manifest.json']);
	expect(seen.asked.slice(4)).toEqual(['/e/a%20b%3F.csv', '/e/gone.csv']);
});

it('begins nothing more once it is stopped', async () => {
	const { fetch, seen } = site({ '/e/manifest.json': list(paths) });
	const stop = (at: number) => {
		if (at === 20) throw new Error('stopped');
	};
	await expect(fetchEditions([['e', '/e/']], fetch, stop)).rejects.toThrow('stopped');
	expect(seen.asked.length).toBeLessThan(60);
});
