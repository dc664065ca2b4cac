import type { Programme } from '#schemas/programme.ts';
import type { ExportLanguage } from './export-languages.ts';
import type { Field } from './export.ts';
import type { Person } from './people.ts';
import { extras, headings, values } from './list-wording.ts';

type Item = Programme['instruments'][number]['items'][number];

/** The items whose codes begin like this, in the order of the programme. */
export const itemsOf = (programme: Programme, ...beginnings: string[]): Item[] =>
	programme.instruments
		.flatMap(({ items }) => items)
		.filter(({ item_code }) => beginnings.some((beginning) => item_code.startsWith(beginning)));

/** How the header and the cells of an item are written; by default its text, and a number. */
export interface Manner {
	header?: (item: Item, language: ExportLanguage) => string;
	cell?: (value: number, item: Item, language: ExportLanguage) => string;
}

/** One column per item, with an answer of each person; one in twenty is empty. */
export function itemFields(
	items: Item[],
	people: Person[],
	language: ExportLanguage,
	{ header = ({ text }) => text[language], cell = String }: Manner = {}
): Field[] {
	return items.map((item) => ({
		header: header(item, language),
		truth: [`item.${item.item_code}`],
		cells: people.map(({ random }) => {
			const value = random.between(item.min_v, Math.min(item.max_v, 20));
			return random.chance(0.05) ? '' : cell(value, item, language);
		})
	}));
}

/** Yes and no in words where an item has no other answers; otherwise numbers. */
export const inWords: NonNullable<Manner['cell']> = (value, { min_v, max_v }, language) =>
	min_v === 0 && max_v === 1 ? values[value === 1 ? 'yes' : 'no'][language] : String(value);

/** The common beginning of the items of a scale, up to a whole word. */
export function stem(items: Item[], language: ExportLanguage): string {
	const [first, ...others] = items.map(({ text }) => text[language]);
	let end = 0;
	while (end < first!.length && others.every((text) => text[end] === first![end])) end += 1;
	return first!.slice(0, first!.lastIndexOf(' ', end)).trim();
}

/** Headers as a grid writes them: the common beginning, and the row in brackets. */
export function asGrid(items: Item[]): NonNullable<Manner['header']> {
	return ({ text }, language) => {
		const common = stem(items, language);
		return `${common} ... [${text[language].slice(common.length).trim().replace(/[?.]$/, '')}]`;
	};
}

/** A question that has no target, answered in a few words. */
export const otherQuestion = (
	people: Person[],
	language: ExportLanguage,
	question: 'wish' | 'heard'
): Field => ({
	header: extras[question][language],
	truth: [],
	cells: people.map(({ random }) => random.pick(extras[`${question}Answer`][language]))
});

export const consent = (people: Person[], language: ExportLanguage): Field => ({
	header: extras.consent[language],
	truth: ['use.consent'],
	cells: people.map(() => values.yes[language])
});

/** A column with names or contact details. */
export const identity = (
	people: Person[],
	header: string,
	kind: 'email' | 'phone' | 'name' | 'given' | 'family'
): Field => ({
	header,
	truth: [`identity.${kind === 'given' || kind === 'family' ? `${kind}_name` : kind}`],
	cells: people.map((person) => (kind === 'name' ? `${person.given} ${person.family}` : person[kind]))
});

export const gender = (people: Person[], language: ExportLanguage, truth: string[]): Field => ({
	header: headings.gender[language],
	truth,
	cells: people.map((person) => values[person.gender][language])
});
