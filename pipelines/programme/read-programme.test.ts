import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readProgramme } from './read-programme.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'programme-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it.each([
	['no file', null, /^missing programme: .*programme\.json cannot be read; check the path$/],
	['not JSON', '{ "id": ', /^invalid programme: .*programme\.json is not JSON/],
	['a secret that is not JSON', '{\n"key": "s3cret"\n"day"', /programme\.json is not JSON from line 3 on$/],
	[
		'not a programme',
		'{ "id": "No Spaces" }',
		/^invalid programme .*programme\.json:\n {2}id: an id of small letters.*\(found "No Spaces"\)/
	]
])('says what is wrong: %s', (_, text, message) => {
	if (text !== null) writeFileSync(join(dir, 'programme.json'), text);
	expect(() => readProgramme(dir)).toThrow(message);
});
