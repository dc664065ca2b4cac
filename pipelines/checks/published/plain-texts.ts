import type { PublishedEdition } from '#edition/draft.ts';
import type { Messages } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';
import { siteLanguages, type Language } from '#schemas/languages.ts';
import { shownAs } from '#views/products-of.ts';
import { months } from '#schemas/domains.ts';

/** Every text in this language, and every plain text with a digit, anywhere within a value. */
function textsIn(value: unknown, spoken: readonly Language[], language: Language): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	if (spoken.every((one) => one in value)) return [(value as Record<Language, string>)[language]];
	return Object.values(value).flatMap((one) => textsIn(one, spoken, language));
}

/** The fixed words of messages: the text outside of their braces. */
function fixed(message: string): string[] {
	let depth = 0;
	let text = '';
	for (const sign of message) {
		if (sign === '{') depth++;
		if (depth === 0) text += sign;
		else if (depth === 1 && sign === '}') text += '\u0000';
		if (sign === '}') depth--;
	}
	return text.split('\u0000').map((one) => one.trim());
}

/**
 * The texts that contain digits and are not figures: the programme's own words, definitions, days, names,
 * fixed words; longest first.
 */
export function plainTexts(
	t: Translate,
	messages: Messages,
	editions: readonly PublishedEdition[]
): string[] {
	const own = editions.flatMap(({ head, programme, catalogue, events = [], products = [] }) => [
		...textsIn(
			[programme, catalogue, head.software, head.licence],
			siteLanguages(programme.languages),
			t.language
		),
		head.name,
		t.day(head.on),
		// Months of events are said where the edition publishes them, also outside the period.
		...events.flatMap(({ planned_in, held_in }) =>
			[...(planned_in ? [planned_in] : []), ...(held_in ? [held_in] : [])].map((month) => t.shortMonth(month))
		),
		// Products are named with their days.
		...products.flatMap(({ title, link, published_on }) => [
			title ?? '',
			shownAs(link ?? ''),
			t.day(published_on)
		]),
		...months(programme).flatMap((month) => [t.month(month), t.shortMonth(month), month]),
		...programme.annotations.flatMap(({ on, from, to }) =>
			[on, from, to].flatMap((day) => (day === undefined ? [] : [t.day(day)]))
		),
		// A drawing breaks the name of an event into lines, but never within a word.
		...programme.annotations.flatMap(({ text }) => t.text(text).match(/\p{L}+-\d+/gu) ?? [])
	]);
	return [...new Set([...own, ...Object.values(messages).flatMap(fixed)])]
		.filter((text) => /\d/.test(text) && !/^[\d\s.,+−]+$/.test(text))
		.sort((a, b) => b.length - a.length);
}
