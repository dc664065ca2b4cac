import { namedCodes } from '#schemas/domains.ts';
import type { Localised } from '#schemas/localised.ts';
import type { Programme } from '#schemas/programme.ts';
import type { RecipeColumn } from '#schemas/recipe.ts';
import { yesNoOf } from '../values/yes-no.ts';
import { missingOf } from '../values/missing-value.ts';
import { bandOf } from './band-of.ts';
import { codeWords } from './aliases/codes.ts';
import { regionOfCountry } from './country-region.ts';
import { likert } from './likert-words.ts';
import { monthOf } from './month-of.ts';
import { plain } from './normalise-header.ts';
import { isStep } from './scale-steps.ts';
import { useCodes, useKindOf, useOf } from './use-words.ts';
import { columnOf, vocabularyOf } from './vocabulary-of.ts';
import { wordings } from './wordings.ts';

type Item = Programme['instruments'][number]['items'][number];

/** The codes of a target, in the programme's order; empty where it has none. */
export function codesOf(target: string, programme: Programme): string[] {
	if (target.startsWith('use.')) return [...useCodes];
	if (target.startsWith('choices.')) return itemsOfScale(target, programme).map(({ item_code }) => item_code);
	const column = columnOf(asColumn(target), programme);
	if (column?.kind === 'flag') return ['yes', 'no'];
	return column?.kind === 'code' ? [...column.values] : [];
}

/**
 * The code for a word of the file; null where it is unknown, the empty text where the recipe ignores such
 * answers. The recipe's own labels come first, then the code itself, the programme's names in every language,
 * and common words. For an item it is the number, as text, or the reason why the answer is missing.
 */
export function codeOf(
	target: string,
	text: string,
	labels: RecipeColumn['labels'],
	programme: Programme
): string | null {
	const word = plain(text);
	const own = labels.find((one) => one.text === text) ?? labels.find((one) => plain(one.text) === word);
	if (own) return own.code ?? '';
	const use = useKindOf(target);
	if (use) return useOf(use, text);
	const item = target.startsWith('item.') ? itemOf(target, programme) : undefined;
	if (item) return answerOf(item, text, word, programme);
	const words = wordsOf(asColumn(target), programme);
	const codes = codesOf(target, programme);
	const exact = codes.find((code) => code === text.trim());
	if (exact) return exact;
	const column = columnOf(asColumn(target), programme);
	if (column?.kind === 'flag') return yesNoOf(text);
	if (asColumn(target) === 'attendance.status') {
		const status = moodleStatus(text);
		if (status) return status;
	}
	const known =
		words.get(word || text.trim()) ??
		(target.startsWith('choices.') ? choiceOf(target, word, programme) : undefined);
	if (typeof known === 'string') return known;
	if (/\.(age_band|years_in_country)$/.test(target)) {
		const band = bandOf(text, codes);
		if (band) return band;
	}
	if (target === 'participant.origin_region') {
		const region = regionOfCountry(text, codes);
		if (region !== null) return region;
	}
	if (target === 'working_days.month') {
		const month = monthOf(word);
		if (month !== null && codes.includes(month)) return month;
	}
	return missingOf(text) === 'refused' && codes.includes('undisclosed') ? 'undisclosed' : null;
}

const cache = new WeakMap<Programme, Map<string, Map<string, string | null>>>();

/** Plain words for the codes of a column; a word that means two codes is ambiguous (null). */
function wordsOf(target: string, programme: Programme): Map<string, string | null> {
	let all = cache.get(programme);
	if (!all) cache.set(programme, (all = new Map<string, Map<string, string | null>>()));
	const known = all.get(target);
	if (known) return known;
	const words = new Map<string, string | null>();
	const add = (text: string, code: string) => {
		const word = plain(text) || text;
		const before = words.get(word);
		words.set(word, before === undefined || before === code ? code : null);
	};
	const codes = codesOf(target, programme);
	const listed = listedWords(target, programme);
	for (const code of codes) {
		words.set(plain(code), code);
		for (const name of namesOf(target, code, programme)) add(name, code);
	}
	for (const code of codes)
		for (const text of (Object.hasOwn(listed, code) ? listed[code]! : '').split('|')) {
			const word = plain(text) || text;
			if (word !== '' && !words.has(word)) words.set(word, code);
		}
	if (codes.includes('undisclosed'))
		for (const text of undisclosed) if (!words.has(plain(text))) words.set(plain(text), 'undisclosed');
	all.set(target, words);
	return words;
}

/** The common words for the codes of a column. Those for what a wave is for are the words of the only wave with that role. */
function listedWords(target: string, programme: Programme): Record<string, string> {
	const listed = codeWords[vocabularyOf(target)] ?? {};
	// Who was there online was there.
	if (target === 'attendance.status')
		return { ...listed, present: `${listed['present']}|${codeWords['mode']!['online']}` };
	if (target !== 'survey_response.wave') return listed;
	return Object.fromEntries(
		Object.entries(codeWords['wave_role']!).flatMap(([role, words]) => {
			const waves = programme.waves.filter((one) => one.role === role);
			return waves.length === 1 ? [[waves[0]!.code, words]] : [];
		})
	);
}

const undisclosed =
	'not disclosed|undisclosed|prefer not to say|no answer|unknown|ikke oplyst|uoplyst|ønsker ikke at oplyse|ej uppgivet|vill inte uppge|vill ej uppge|ei ilmoitettu|en halua kertoa|ikke oppgitt|ønsker ikke å oppgi|vil ikke oppgi|ved ikke|vet ej|vet inte|en osaa sanoa|vet ikke|-|?'.split(
		'|'
	);

/** The programme's names of a code, in every language. */
function namesOf(target: string, code: string, programme: Programme): string[] {
	const column = columnOf(target, programme);
	const list = (column?.kind === 'code' && column.domain) || target.slice(target.indexOf('.') + 1);
	const named = namedCodes(programme, list).find((one) => one.code === code)?.name;
	if (!named) return [];
	return wordings(named).flatMap((name) => {
		const short = name.replace(/\([^)]*\)/g, '');
		return short === name ? [name] : [name, short];
	});
}

function asColumn(target: string): string {
	if (target.startsWith('session.') && /^session\.\d+$/.test(target)) return 'attendance.status';
	return /^module\.\d+\.status$/.test(target) ? 'course_progress.status' : target;
}

/** A cell of Moodle's attendance plugin, such as `P (2/2)`; late counts as partial. */
function moodleStatus(text: string): string | null {
	const found = /^([PLEA])\s{0,2}\(\d{1,4}(?:[.,]\d+)?\/\d{1,4}(?:[.,]\d+)?\)$/.exec(
		text.trim().slice(0, 30)
	);
	if (!found) return null;
	return { P: 'present', L: 'partial', E: 'absent_excused', A: 'absent' }[found[1]!] ?? null;
}

const itemOf = (target: string, programme: Programme): Item | undefined =>
	programme.instruments.flatMap(({ items }) => items).find((one) => `item.${one.item_code}` === target);

const itemsOfScale = (target: string, programme: Programme): Item[] =>
	programme.instruments.flatMap(({ items }) => items).filter((one) => `choices.${one.scale_code}` === target);

/** "None of the above" in a list of ticks: the question was answered, and nothing ticked. */
const noneTicked = /^(?:none of|ingen a[fv]|intet af|inget av|inga av|ei mikaan) /;

function choiceOf(target: string, word: string, programme: Programme): string | undefined {
	if (noneTicked.test(word)) return '';
	const squeezed = word.replaceAll(' ', '');
	return itemsOfScale(target, programme).find(
		({ item_code, text }) =>
			plain(item_code).replaceAll(' ', '') === squeezed ||
			wordings(text).some((wording) => plain(wording) === word)
	)?.item_code;
}

function answerOf(item: Item, text: string, word: string, programme: Programme): string | null {
	const missing = missingOf(text);
	if (missing) return missing;
	const { min_v: min, max_v: max } = item;
	const within = (value: number) => (isStep(item, value) ? String(value) : null);
	const number = /^(-?\d{1,7}(?:\.\d{1,6})?)(?:$|\s{0,3}[-–—:.=)(]{1,2}\s{0,3}\p{L})/u.exec(
		text.trim().slice(0, 60)
	);
	if (number) return within(Number(number[1]));
	const scale = programme.scales.find(({ code }) => code === item.scale_code);
	const anchors = item.anchors ?? scale?.anchors;
	const said = (anchor: Localised) => wordings(anchor).some((wording) => plain(wording) === word);
	if (anchors && said(anchors.low)) return String(min);
	if (anchors && said(anchors.high)) return String(max);
	if (min === 0 && max === 1) {
		const flag = yesNoOf(text);
		if (flag !== null) return flag === 'yes' ? '1' : '0';
	}
	const step = likert(word, min, max);
	return step === null
		? (wordsOf('survey_response.missing_code', programme).get(word) ?? null)
		: String(step);
}
