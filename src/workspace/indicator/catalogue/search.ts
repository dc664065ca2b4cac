import { confirmedEsf } from '#schemas/confirmed-esf.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';

/** Letters that do not decompose into a letter with an accent, and how people type them without the key. */
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

/** A text in the form in which a search compares it: without accents and capitals. */
export const foldText = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[øæœßðþłđ]/g, (letter) => letters[letter]!);

/** Codes of the frameworks that include an indicator; of the ESF+ codes only those confirmed by a source. */
const codesOf = ({ tags }: Definition): string[] => [
	...tags.esf.filter((code) => confirmedEsf.includes(code)),
	...tags.dac,
	...(tags.kirkpatrick === null ? [] : [`Kirkpatrick ${tags.kirkpatrick}`]),
	...tags.zaragoza.flatMap((area) => ['Zaragoza', area])
];

/** All text that the search of one indicator covers: name, formula, measures, id, tags and goals, `folded`. */
export function searchText(definition: Definition, programme: Programme, language: Language): string {
	const { id, name, formula, measures } = definition;
	const targets = programme.sdgLinks.filter(({ indicator }) => indicator === id).map(({ target }) => target);
	const texts = [name, formula, ...measures.map((measure) => measure.name)].map((text) => text[language]);
	const goals = targets.flatMap((target) => [`SDG ${target.split('.')[0]!}`, target]);
	return foldText([...texts, id, id.replaceAll('-', ' '), ...codesOf(definition), ...goals].join('\n'));
}

/** Whether a `searchText` contains every word of a search; an empty search matches all. */
export const matchesSearch = (text: string, search: string): boolean =>
	foldText(search)
		.split(/\s+/)
		.every((word) => text.includes(word));
