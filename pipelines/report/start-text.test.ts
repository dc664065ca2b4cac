import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { asCell } from '#edition/as-cell.ts';
import { readEdition } from '#edition/read-edition.ts';
import { defaultOutline } from '#report/outline/outline.ts';
import { writeMarkdown } from '#report/writers/markdown/markdown.ts';
import { isGiven } from '#report/references/given-groups.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { readFolder } from '../editions/edition-folder.ts';
import { reportOfEdition } from './report-of-edition.ts';
import { startFolder } from './start-folder.ts';
import { textsOf } from './texts-of.ts';

const edition = readEdition(readFolder('data/editions/2021-07'));
const given = new Set(edition.cells.map(asCell).flatMap((cell) => (isGiven(cell) ? cell.indicator : [])));

it.each(siteLanguages(edition.programme.languages))(
	'is a report.md in %s that makes the report as it is without one, and names every number that a text may name',
	async (language) => {
		const dir = mkdtempSync(join(tmpdir(), 'tidemark-start-'));
		onTestFinished(() => rmSync(dir, { recursive: true }));
		const file = await startFolder(dir, edition, language);
		const text = readFileSync(file, 'utf8');
		for (const { id } of edition.catalogue) expect(text.includes(`\n${id} `), id).toBe(given.has(id));
		expect(text).toContain('measure=…, country=…');
		const brought = textsOf(dir, language, 'en');
		expect(brought.outline).toEqual(defaultOutline);
		const { document } = await reportOfEdition(edition, language, brought);
		const none = await reportOfEdition(edition, language, { outline: defaultOutline, texts: new Map() });
		expect(writeMarkdown(document)).toBe(writeMarkdown(none.document));
		await expect(startFolder(dir, edition, language)).rejects.toThrow(/is there already/);
	}
);
