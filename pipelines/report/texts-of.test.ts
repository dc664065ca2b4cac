import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { requireTexts, textsOf } from './texts-of.ts';

function brought(text: string | Uint8Array) {
	const dir = mkdtempSync(join(tmpdir(), 'tidemark-report-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	writeFileSync(join(dir, 'report.md'), text);
	return textsOf(dir, 'en', 'en');
}

it('drops no text in silence', () => {
	const listed = '---\nsections: [summary, lessons]\n---\n# lessons\nWe learnt.\n';
	expect(brought(listed).texts.get('lessons')?.text.trim()).toBe('We learnt.');
	expect(() => brought(`${listed}# course\nIt went well.\n`)).toThrow(/"course" in .*report\.md, line 6;/);
});

it('has titles in the language of the report', () => {
	const titled = '---\nsections: [summary, {id: thanks, title: {sv: Tack}}]\n---\n# thanks\nTack.\n';
	expect(() => brought(titled)).toThrow(/section thanks in .*report\.md has none in "en"; add en: …/);
	expect(() => brought('---\ntitle: {sv: Vår}\n---\n')).toThrow(/the report in .* has none in "en"/);
});

it('says that a folder has no texts, and how to begin', () => {
	expect(() => requireTexts(tmpdir(), 'en')).toThrow(
		/has neither report\.md nor report\.en\.md; npm run -s report -- --start/
	);
});

it('takes control characters out, and keeps the line breaks among them', () => {
	const text = '# lessons\nOne\u000btwo \u001bthree\tfour\n';
	expect(brought(text).texts.get('lessons')?.text).toBe('One\ntwo three\tfour\n');
});

it('refuses a text that is not in UTF-8', () => {
	expect(() => brought(Buffer.from('# lessons\nför året\n', 'latin1'))).toThrow(
		/report\.md.*save it as UTF-8/
	);
});
