import type { Language } from '#schemas/languages.ts';
import type { Localised } from '#schemas/localised.ts';
import { datesOf, locale } from './dates.ts';
import { directionOf } from './direction.ts';
import { isolated } from './isolated.ts';
import { formatOf, type Arguments } from './message-format.ts';
import type { MessageKey, Messages } from './messages.ts';

/** The texts of one language: messages by key, and numbers, dates and lists in the format of that language. */
export interface Translate {
	(key: MessageKey, args?: Arguments): string;
	readonly language: Language;
	/** A number with exactly `digits` decimals; without `digits`, at most one. */
	number: (value: number, digits?: number) => string;
	/** A whole number as it stands after "of": "18 of 25". */
	/** A number that always shows its sign, for changes. */
	signed: (value: number, digits: number) => string;
	/** A share of 0 to 1 as a percentage. */
	percent: (share: number, digits?: number) => string;
	/** The day of an ISO date, written out. */
	day: (iso: string) => string;
	/** The month of a `YYYY-MM`, written out. */
	month: (month: string) => string;
	/** The same, as short as an axis needs. */
	shortMonth: (month: string) => string;
	/** Parts joined as in a sentence: "a, b and c". */
	list: (parts: string[]) => string;
	/** A text of the programme in this language; one that is in no language, such as the title of an article, as it is. */
	text: (localised: Localised | string) => string;
	/** A text from a file, for a place beside words of ours: `isolated`. */
	given: (text: string) => string;
}

const noon = (iso: string) => new Date(`${iso}T12:00:00Z`);

function memo<V>(make: (key: string) => V): (key: string) => V {
	const kept = new Map<string, V>();
	return (key) => {
		if (!kept.has(key)) kept.set(key, make(key));
		return kept.get(key)!;
	};
}

/**
 * The `Translate` of one language; an unknown key is an error, never a gap on the page. `messages` may be extended later with
 * the areas of other pages.
 */
export function translator(language: Language, messages: Messages): Translate {
	const spoken = locale(language);
	const formats = memo((key) => {
		const message = (messages as Partial<Messages>)[key as MessageKey];
		if (message === undefined) throw new Error(`unknown message: "${key}" in ${language}`);
		return formatOf(message, spoken);
	});
	const decimals = (digits: number | undefined) =>
		digits === undefined
			? { maximumFractionDigits: 1 }
			: { minimumFractionDigits: digits, maximumFractionDigits: digits };
	const numbers = memo(
		(digits) => new Intl.NumberFormat(spoken, decimals(digits ? Number(digits) : undefined))
	);
	const signs = memo(
		(digits) => new Intl.NumberFormat(spoken, { signDisplay: 'exceptZero', ...decimals(Number(digits)) })
	);
	const percents = memo(
		(digits) => new Intl.NumberFormat(spoken, { style: 'percent', ...decimals(Number(digits)) })
	);
	const dates = () => datesOf(language);
	// There are few months, and a page writes each of them at every choice.
	const months = memo((month) => dates().month.format(noon(`${month}-01`)));
	const shortMonths = memo((month) => dates().shortMonth.format(noon(`${month}-01`)));
	const lists = new Intl.ListFormat(spoken, { type: 'conjunction' });

	const direction = directionOf(language);
	const given = (text: string) => isolated(text, direction);
	const safe = (args: Arguments) =>
		Object.fromEntries(
			Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? given(value) : value])
		);

	/** Uses the minus sign instead of a hyphen, also where the locale's data have a hyphen. */
	const minus = (text: string) => text.replace(/^-/, '−');

	const number = (value: number, digits?: number) =>
		minus(numbers(digits === undefined ? '' : String(digits)).format(value));

	return Object.assign((key: MessageKey, args?: Arguments) => formats(key)(args && safe(args)), {
		language,
		number,
		signed: (value: number, digits: number) => minus(signs(String(digits)).format(value)),
		percent: (share: number, digits = 0) => percents(String(digits)).format(share),
		day: (iso: string) => dates().day.format(noon(iso)),
		month: months,
		shortMonth: shortMonths,
		list: (parts: string[]) => lists.format(parts.map(given)),
		text: (localised: Localised | string) =>
			given(typeof localised === 'string' ? localised : localised[language]),
		given
	});
}
