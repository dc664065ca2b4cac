import { confirmedEsf } from '#schemas/funder-frames.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';

/** Letters that are no letter with an accent, and what people type who lack the key. */
const letters: Record<string, string> = {
	ø: 'o',
	æ: 'ae',
	œ: 'oe',
	ß: 'ss',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	đ: 'd'
};

/** A text as a search compares it: without accents, without capitals. */
export const folded = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[øæœßðþłđ]/g, (letter) => letters[letter]!);

/** Codes of the frames that an indicator stands in; of those of the ESF+ only what a source confirms. */
const codesOf = ({ tags }: Definition): string[] => [
	...tags.esf.filter((code) => confirmedEsf.includes(code)),
	...tags.dac,
	...(tags.kirkpatrick === null ? [] : [`Kirkpatrick ${tags.kirkpatrick}`]),
	...tags.zaragoza.flatMap((area) => ['Zaragoza', area])
];

/** All that the search of one indicator looks in: name, formula, measures, id, tags and goals, `folded`. */
export function searchText(definition: Definition, programme: Programme, language: Language): string {
	const { id, name, formula, measures } = definition;
	const targets = programme.sdgLinks.filter(({ indicator }) => indicator === id).map(({ target }) => target);
	const texts = [name, formula, ...measures.map((measure) => measure.name)].map((text) => text[language]);
	const goals = targets.flatMap((target) => [`SDG ${target.split('.')[0]!}`, target]);
	return folded([...texts, id, id.replaceAll('-', ' '), ...codesOf(definition), ...goals].join('\n'));
}

/** Whether a `searchText` holds every word of a search; an empty search finds all. */
export const found = (text: string, search: string): boolean =>
	folded(search)
		.split(/\s+/)
		.every((word) => text.includes(word));
