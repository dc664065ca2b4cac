import { expect, it } from 'vitest';
import { sampleIn } from '#schemas/fixtures/sample-in.ts';
import { textsFor } from './texts-for.ts';

const nordic = sampleIn(['da', 'sv']);

it('speaks the fallback of a programme where it lacks the language of a page', () => {
	const { programme } = textsFor({ programme: nordic }, ['sv', 'nb']);
	expect(programme.title).toEqual({ ...nordic.title, nb: nordic.title.da });
	const [first] = programme.instruments[0]!.items;
	expect(first!.text.nb).toBe(nordic.instruments[0]!.items[0]!.text.da);
});

it('keeps what a definition says in that language', () => {
	const name = { en: 'Dinners', da: 'Middage', sv: 'Middagar' };
	const { catalogue } = textsFor({ programme: nordic, catalogue: [{ name }] }, ['en', 'fi']);
	expect(catalogue[0]!.name).toEqual({ ...name, fi: 'Middage' });
});

it('leaves documents alone that have every language', () => {
	const documents = { programme: nordic };
	expect(textsFor(documents, ['sv'])).toBe(documents);
});
