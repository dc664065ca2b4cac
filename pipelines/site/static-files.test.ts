import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gatherStatic } from './static-files.ts';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tidemark-static-'));
	mkdirSync(at('static'));
	writeFileSync(at('static', '_headers'), '/*\n  A: 1\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const gather = (programme: string) => gatherStatic(programme, at('out'), at('static'));
const editions = () => readdirSync(at('out', 'editions')).sort();

/** A copy of the sample's programme and its first edition, with changes to the programme. */
function copied(change: object): string {
	const programme = JSON.parse(readFileSync('data/programme.json', 'utf8')) as object;
	mkdirSync(at('ours'));
	writeFileSync(at('ours', 'programme.json'), JSON.stringify({ ...programme, ...change }));
	cpSync('data/editions/2020-06', at('ours', 'editions', '2020-06'), { recursive: true });
	return at('ours');
}

it('takes what is in static, and the editions of the programme byte for byte', async () => {
	const found = await gather('data');
	expect(found.map((dir) => dir.slice(at('out').length))).toEqual(['/editions/2020-06', '/editions/2021-07']);
	expect(existsSync(at('out', '_headers'))).toBe(true);
	const cells = (dir: string) => readFileSync(join(dir, 'cells.json'));
	expect(cells(found[0]!).equals(cells('data/editions/2020-06'))).toBe(true);
});

it.each(['oulad', 'coderefinery'])('shows no edition of another programme: %s', async (name) => {
	cpSync('data/editions', at('static', 'editions'), { recursive: true });
	await gather('data');
	await gather(join('data/programmes', name));
	expect(editions()).toEqual([]);
});

it('takes editions that a programme published into static', async () => {
	cpSync('data/editions/2021-07', at('static', 'editions', '2021-07'), { recursive: true });
	await gather(copied({}));
	expect(editions()).toEqual(['2020-06', '2021-07']);
	// The same edition in both places is one.
	cpSync('data/editions/2020-06', at('static', 'editions', '2020-06'), { recursive: true });
	await gather(at('ours'));
	expect(editions()).toEqual(['2020-06', '2021-07']);
	writeFileSync(at('static', 'editions', '2020-06', 'manifest.json'), '{}');
	await expect(gather(at('ours'))).rejects.toThrow('the programme has another of this name');
});

it('shows no invented edition of a programme that is not invented, and none of its rows', async () => {
	const ours = copied({ synthetic: false });
	await gather(ours);
	expect(editions()).toEqual([]);
	writeFileSync(
		at('static', 'list.csv'),
		'participant_id,country,gender,enrolled_on\nk1,DK,woman,2020-04-02\n'
	);
	await expect(gather(ours)).rejects.toThrow('invalid site: list.csv holds a table of records');
	// The files collected before are kept unchanged.
	expect(existsSync(at('out', 'list.csv'))).toBe(false);
	expect(existsSync(at('out', '_headers'))).toBe(true);
});
