import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('reference/', import.meta.url);
const read = (name: string) =>
	JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { by: string; cases: unknown[] };
const names = readdirSync(folder);

it('holds at least 400 cases of R and SciPy, and each file says which version made it', () => {
	const cases = names.map((name) => read(name).cases.length);
	expect(cases.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(400);
	for (const name of names) expect(read(name).by).toMatch(/^(R|SciPy) \d/);
});

it('is read by a test, each file of it', () => {
	const rooms = ['./', '../engine/'].map((room) => new URL(room, import.meta.url));
	const tests = rooms.flatMap((room) =>
		readdirSync(room)
			.filter((name) => name.endsWith('.test.ts'))
			.map((name) => readFileSync(new URL(name, room), 'utf8'))
	);
	const text = tests.join('\n');
	expect(names.filter((name) => !text.includes(`/reference/${name}'`))).toEqual([]);
});
