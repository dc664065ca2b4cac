import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from '#pipelines/tooling/fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'template-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...options: string[]) => runCommand('pipelines/programme/template/template.ts', ...options);

it('writes the attendance sheet of a country, with the days of its events where they are given', async () => {
	const out = join(folder, 'a.csv');
	const wanted = ['--table', 'attendance', '--lang', 'nb', '--country', 'NO', '--out', out];
	expect(await run(...wanted)).toEqual({ status: 0, stdout: `Oppmøte: ${out}\n`, stderr: '' });
	const [person, ...planned] = readFileSync(out, 'utf8').trim().split(';');
	expect([person, planned.length]).toEqual(['Deltakernummer', 16]);
	expect(planned[0]).toBe('Nettverksmiddag 1: skriv datoen her');
	expect((await run(...wanted)).status, 'the same once more').toBe(0);
	const dated = [...wanted, '--sessions', 'data/sample/no/session.csv'];
	const before = readFileSync(out, 'utf8');
	const refused = await run(...dated);
	expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining(`${out} would be lost`)]);
	expect(readFileSync(out, 'utf8')).toBe(before);
	expect((await run(...dated, '--overwrite')).status).toBe(0);
	const known = readFileSync(out, 'utf8').trim().split(';').slice(1);
	expect(known).toHaveLength(16);
	for (const heading of known)
		expect(heading).toMatch(/^(Nettverksmiddag|Mentordag) \d{1,2}\. \p{L}+ 202[01]$/u);
});

it.each([
	[
		['--table', 'survey_response', '--lang', 'da', '--country', 'DK', '--out', 'x.xlsx'],
		'unknown survey: say --instrument participant-survey --wave baseline or '
	],
	[
		['--table', 'tables', '--lang', 'da', '--country', 'DK', '--out', 'x.xlsx'],
		'unknown table: "tables"; known are participant, '
	],
	[
		['--table', 'session', '--lang', 'is', '--country', 'DK', '--out', 'x.xlsx'],
		'unknown language: "is"; known are en, da, sv, fi, nb'
	],
	[['--table', 'session', '--lang', 'da', '--out', 'x.xlsx'], 'missing country; known are DK, SE, FI, NO'],
	[
		['--table', 'session', '--lang', 'da', '--country', 'DK', '--out', 'x.ods'],
		'invalid ending: x.ods; a template is an .xlsx or a .csv'
	]
])('says what is wrong with %j', async (options, message) => {
	const { status, stderr } = await run(...options);
	expect([status, stderr.startsWith(message)]).toEqual([2, true]);
});
