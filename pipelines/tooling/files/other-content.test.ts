import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { refuseOtherContent } from './other-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'other-content-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string) => {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
};

it('lets pass what is not there, and what is there as it is', () => {
	const long = 'a'.repeat(3_000_000);
	const pairs = [
		[file('new', 'a'), join(folder, 'none')],
		[file('one', long), file('same', long)]
	] as const;
	expect(() => refuseOtherContent(pairs)).not.toThrow();
});

it('names what is there with another content, of the same length too', () => {
	const [made, shorter] = [file('made', 'abc'), file('shorter', 'ab')];
	const late = 'a'.repeat(2_000_000);
	const pairs = [[made, shorter] as const, [file('late', `${late}b`), file('other', `${late}c`)] as const];
	expect(() => refuseOtherContent(pairs)).toThrow(
		`invalid --out: ${shorter}, ${join(folder, 'other')} would be lost, which are there with another content; choose another place, or say --overwrite`
	);
	expect(() => refuseOtherContent(Array.from({ length: 7 }, () => pairs[0]!))).toThrow(
		/ and 2 more would be lost/
	);
});
