import { expect, it } from 'vitest';
import { languages } from '#schemas/languages.ts';
import { readsAsEnglish } from '#language/fixtures/english-words.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { bibtex, citedAs, csl, dataset } from './citation.ts';
import { fileTexts } from './file-texts.ts';
import { smallDraft } from './fixtures/small-draft.ts';

const { programme, head } = smallDraft();
const named = {
	...programme,
	countries: programme.countries.map((one, i) => ({
		...one,
		partner: { ...one.partner, name: `Foreningen {${i}} & 50 % #_` }
	}))
};
const found = {
	address: 'https://reports.example.org/x/editions/first/',
	fingerprint: '0123 4567 89ab cdef'
};

/** The fields of a BibTeX entry: a key, an equals sign, and a value within braces that are balanced, with a comma between two. */
function fieldsOf(text: string): Map<string, string> {
	const [, type, key, rest] = /^@(\w+)\{([^\s,{}]+),([^]*)\}\s*$/.exec(text)!;
	expect([type, key]).toEqual(['misc', `${head.programme.id}-${head.name}`]);
	const fields = new Map<string, string>();
	let at = 0;
	while (at < rest!.trimEnd().length) {
		const [begin, name] = /^[\s,]*(\w+) = \{/.exec(rest!.slice(at))!;
		let [depth, end] = [1, at + begin.length];
		const from = end;
		for (; depth > 0; end++) {
			expect(end).toBeLessThan(rest!.length);
			depth += rest![end] === '{' ? 1 : rest![end] === '}' ? -1 : 0;
		}
		fields.set(name!, rest!.slice(from, end - 1));
		at = end;
	}
	return fields;
}

it('is BibTeX that a reader of the format reads, with where it was found, whatever the names are', async () => {
	const t = await fileTexts(programme);
	const fields = fieldsOf(bibtex(t, named, head, found));
	expect([...fields.keys()]).toEqual(['title', 'author', 'year', 'month', 'version', 'note', 'url']);
	expect(fields.get('url')).toBe(found.address);
	expect(fields.get('year')).toBe(head.on.slice(0, 4));
	expect(fields.get('note')).toContain(`Fingerprint ${found.fingerprint}`);
	expect(fields.get('author')).not.toMatch(/(?<!\\)[&%#_]/);
	expect(fields.get('author')!.split(' and ')).toHaveLength(named.countries.length);
});

it('is CSL-JSON with the fields and types that its schema has', async () => {
	const [item, ...others] = csl(await fileTexts(programme), named, head, found) as Record<string, unknown>[];
	expect(others).toEqual([]);
	expect(item).toMatchObject({ type: 'dataset', URL: found.address, version: String(head.number) });
	expect(item!['issued']).toEqual({ 'date-parts': [head.on.split('-').map(Number)] });
	expect(item!['author']).toEqual(named.countries.map(({ partner: { name } }) => ({ literal: name })));
	for (const field of ['id', 'title', 'abstract', 'note', 'license'])
		expect(typeof item![field]).toBe('string');
});

it('says of itself neither where it is nor its own fingerprint, which an edition cannot know', async () => {
	const t = await fileTexts(programme);
	expect([...fieldsOf(bibtex(t, programme, head)).keys()]).not.toContain('url');
	expect(Object.keys(csl(t, programme, head)[0]!)).not.toContain('URL');
});

it('is told by its number and fingerprint where the programme does not say where its site is', async () => {
	const t = await fileTexts(programme);
	const nowhere = { ...found, address: null };
	const fields = fieldsOf(bibtex(t, programme, head, nowhere));
	expect([...fields.keys()]).not.toContain('url');
	const [item] = csl(t, programme, head, nowhere) as { note: string }[];
	expect(item).not.toHaveProperty('URL');
	for (const note of [fields.get('note')!, item!.note]) {
		expect(note).toContain(`Edition ${head.name}, No. ${head.number}; `);
		expect(note).toContain(`Fingerprint ${found.fingerprint}`);
		expect(note).toContain('states no address of its site');
	}
	expect(fieldsOf(bibtex(t, programme, head, found)).get('note')).not.toContain('address');
	const spoken = translator('en', await loadMessages('en', ['editions']));
	expect(citedAs(spoken, programme, head, nowhere)).toMatch(
		/\(No\. 1\)\. .* Fingerprint 0123 4567 89ab cdef\. The programme states no address of its site\.$/
	);
});

it.each(languages)('is a sentence in %s with edition, fingerprint and address', async (language) => {
	const t = translator(language, await loadMessages(language, ['editions']));
	const sentence = citedAs(t, programme, head, { ...found, figure: 'X' });
	for (const part of [`(${head.on.slice(0, 4)}). X. `, head.name, t.day(head.on), found.fingerprint])
		expect(sentence).toContain(part);
	expect(sentence.endsWith(`. ${found.address}`)).toBe(true);
	if (language !== 'en') expect(readsAsEnglish(sentence)).toBe(false);
});

it('says to machines that read the description alone that the figures of a sample are invented', async () => {
	const t = translator('en', await loadMessages('en'));
	const of = (synthetic: boolean) => dataset(t, { ...programme, synthetic }, head, []);
	expect(of(true)).toMatchObject({ description: `${t.text(programme.summary)} The figures are invented.` });
	expect(of(false)).toMatchObject({ description: t.text(programme.summary) });
});
