import { describe, expect, it } from 'vitest';
import { mapTexts } from '#language/map-texts.ts';
import { parse } from './explain.ts';
import { sampleIn, sampleTexts } from './fixtures/sample-in.ts';
import { languages, siteLanguages } from './languages.ts';
import { programme, type Programme } from './programme.ts';
import { textsIn } from './text-languages.ts';

const read = (value: unknown) => parse(programme, value, 'programme');

it('a programme that states no languages has the five that every programme had', () => {
	const { languages: _, ...before } = sampleTexts(['en', 'da', 'sv', 'fi', 'nb']);
	expect(read(before).languages).toEqual(['en', 'da', 'sv', 'fi', 'nb']);
});

it('a programme in Danish and Swedish needs no other texts, and Danish is its fallback', () => {
	const nordic = sampleIn(['da', 'sv']);
	expect(Object.keys(nordic.title)).toEqual(['da', 'sv']);
	expect(siteLanguages(nordic.languages)).toEqual(['da', 'sv']);
});

it('finds every text, and no other record', () => {
	const sample = sampleIn(['da', 'sv']);
	let count = 0;
	mapTexts(sample, ['da', 'sv'], () => count++);
	expect(textsIn(programme, sample)).toHaveLength(count);
	expect(count).toBeGreaterThan(250);
});

describe('a further language', () => {
	const asked = (change: (value: Programme) => void) => {
		const value = sampleTexts(['en', 'uk', 'ar']);
		change(value);
		return value;
	};
	const arabic = 'أستطيع أن أبدأ مشروعي الخاص';

	it('may have a text and may lack one', () => {
		const { instruments, languages } = read(
			asked((p) => void (p.instruments[0]!.items[0]!.text['ar'] = arabic))
		);
		expect(siteLanguages(languages)).toEqual(['en']);
		const [first, second] = instruments[0]!.items;
		expect([first!.text['ar'], first!.text['uk'], second!.text['ar']]).toEqual([
			arabic,
			undefined,
			undefined
		]);
	});

	it('must be stated', () => {
		const value = asked((p) => void (p.instruments[0]!.items[0]!.text['so'] = 'Waan ku kalsoonahay'));
		expect(() => read(value)).toThrow(
			'instruments.0.items.0.text.so: unknown language: so; the stated ones are en, uk, ar (found "Waan ku kalsoonahay")'
		);
	});
});

describe('a programme is refused', () => {
	it('in a language that the interface does not have', () => {
		expect(() => read(sampleTexts(['la']))).toThrow(
			`invalid programme:\n  languages: pages cannot be in the first language: it must be one of ${languages.join(', ')} (found ["la"])`
		);
	});

	it.each<[string, string[], RegExp]>([
		['with no language', [], /languages: .*>=1/],
		['with one stated twice', ['da', 'sv', 'da'], /languages: each language is stated once/],
		['with a tag that nobody knows', ['da', 'pt_BR'], /languages\.1: a language tag as BCP 47 writes it/],
		['with a tag written otherwise', ['da', 'pt-br'], /languages\.1: a language tag as BCP 47 writes it/]
	])('%s', (_, tags, message) => {
		expect(() => read(sampleTexts(tags))).toThrow(message);
	});

	it('when a page would lack a text, with its place', () => {
		const value = sampleTexts(['da', 'sv']);
		delete (value.scales[0]!.name as Record<string, string>)['sv'];
		expect(() => read(value)).toThrow('scales.0.name.sv: missing text in sv (found nothing)');
	});
});
