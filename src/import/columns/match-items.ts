import type { Programme } from '#schemas/programme.ts';
import type { Candidate } from './target-candidate.ts';
import { similarity, plain } from './normalise-header.ts';
import { wordings } from './wordings.ts';

type Item = Programme['instruments'][number]['items'][number];

/** An item in the form that headers are compared with. */
interface ItemPattern {
	item: Item;
	/** The code split into letters and number: `ese_01` is `ese` and 1. */
	letters: string;
	number: number | null;
	texts: string[];
	/** The same without spaces, in the same order. */
	close: string[];
}

const wordCount = (text: string) => text.split(' ').length;
/** Tools drop spaces that were non-breaking or copied from a web page. */
const withoutSpaces = (text: string) => text.replaceAll(' ', '');

const patternCache = new WeakMap<Programme, ItemPattern[]>();

function itemPatterns(programme: Programme): ItemPattern[] {
	const known = patternCache.get(programme);
	if (known) return known;
	const all = programme.instruments
		.flatMap(({ items }) => items)
		.map((item) => {
			const [, letters, digits] = /^(.*?)_?(\d*)$/.exec(item.item_code.toLowerCase())!;
			const texts = [...new Set(wordings(item.text).map(plain))];
			return {
				item,
				letters: letters!.replaceAll('_', ' '),
				number: digits === '' ? null : Number(digits),
				texts,
				close: texts.map(withoutSpaces)
			};
		});
	patternCache.set(programme, all);
	return all;
}

/**
 * The parts of a header that can be the question: all of it, the end of a path, the row of a grid, the text
 * after a code.
 */
function partsOf(header: string): {
	whole: { part: string; close: string; words: number }[];
	row: string | null;
	under: string | null;
	stem: string;
} {
	const bracket = /^(.*?)\s*\[([^\]]{4,})\]\s*\*?$/s.exec(header);
	const path = header.split(/\/(?=[^/ ])|\s\/\s/);
	const afterCode = /^[\w[\]]{1,24}\s*[.:–-]\s+(.{8,})$/s.exec(header);
	const bare = header.replace(/\s*\([^()]{1,200}\)\s*\*?\s*$/, '');
	const whole = [
		header,
		bare,
		...(path.length > 1 ? [path.at(-1)!] : []),
		...(afterCode ? [afterCode[1]!] : [])
	];
	return {
		whole: [...new Set(whole.map(plain))]
			.filter((text) => text !== '')
			.map((part) => ({ part, close: withoutSpaces(part), words: wordCount(part) })),
		row: bracket ? plain(bracket[2]!) : null,
		/** The last piece of a header over two rows. */
		under: path.length > 1 ? plain(path.at(-1)!) : null,
		stem: bracket ? plain(bracket[1]!) : ''
	};
}

/**
 * A code at the end of a path, or before a point: `survey/ese_01`, `ese[01]`, `ESE 1`, `q_ese_01`, `ese01.
 * How sure …`.
 */
function codeIn(header: string): { letters: string; number: number | null } | null {
	const end = header
		.split(/\/|\s\/\s/)
		.at(-1)!
		.trim();
	const start = /^([A-Za-z][\w[\] ]{1,30}?)\s*(?:[.:]\s+\S.*)?$/s.exec(end)?.[1] ?? end;
	const word = start
		.toLowerCase()
		.replace(/^q_/, '')
		.replaceAll(/[[\]_ -]+/g, ' ')
		.trim();
	const [, letters, digits] = /^([\p{L}\d ]*?[\p{L} ])\s*(\d{0,3})$/u.exec(word) ?? [];
	if (letters === undefined || letters.length > 24) return null;
	return { letters: letters.trim().replace(/ sq$/, ''), number: digits ? Number(digits) : null };
}

/** A header in the forms that items are compared with, taken apart once for all of them. */
const takenApart = (header: string) => ({
	name: header.trim().toLowerCase(),
	code: codeIn(header),
	...partsOf(header)
});

/** How well a header fits one item, 1 to 0, and by which evidence. */
function closeness(
	{ name, code, whole, row, under, stem }: ReturnType<typeof takenApart>,
	{ item, letters, number, texts, close }: ItemPattern
): [confidence: number, by: Candidate['by']] {
	if (name === item.item_code.toLowerCase()) return [1, 'exact'];
	if (code !== null && code.letters === letters && code.number === number) return [0.97, 'code'];
	let best: [number, Candidate['by']] = [0, 'similar'];
	const better = (confidence: number, by: Candidate['by']) => {
		if (confidence > best[0]) best = [confidence, by];
	};
	for (const [i, text] of texts.entries()) {
		for (const { part, close: partClose, words } of whole) {
			if (part === text) better(0.99, 'wording');
			else if (text.length >= 16 && partClose === close[i]) better(0.97, 'wording');
			else if (text.length >= 16 && ` ${part} `.includes(` ${text} `)) better(0.93, 'wording');
			else if (words >= 4 && part.length >= 0.6 * text.length && ` ${text} `.includes(` ${part} `))
				better(0.85, 'wording');
		}
		if (under !== null && wordCount(under) >= 2 && under.length >= 10 && ` ${text} `.includes(` ${under} `))
			better(0.8, 'wording');
		if (row !== null) {
			if (row === text || (stem !== '' && `${stem} ${row}` === text)) better(0.98, 'wording');
			else if (wordCount(row) >= 2 && row.length >= 10 && text.endsWith(` ${row}`)) better(0.9, 'wording');
		}
	}
	if (best[0] > 0) return best;
	const parts = [...whole.map(({ part }) => part), ...(row === null ? [] : [row, `${stem} ${row}`])];
	const alike = Math.max(...texts.flatMap((text) => parts.map((part) => similarity(part, text))));
	return [alike * 0.92, 'similar'];
}

/** How much more similar the best item must be than the second, where similarity is the only evidence. */
const margin = 0.1;

/**
 * The item in a header, by its code or by its wording in any language; null where it is ambiguous. The values
 * are checked later.
 */
export function matchItem(index: number, header: string, programme: Programme): Candidate | null {
	const asked = takenApart(header);
	const found = itemPatterns(programme)
		.map((one) => ({ one, is: closeness(asked, one) }))
		.sort((a, b) => b.is[0] - a.is[0]);
	const [first, second] = found;
	if (!first) return null;
	const [confidence, by] = first.is;
	const clear = second === undefined || confidence - second.is[0] >= (by === 'similar' ? margin : 0.02);
	if (!clear || (by === 'similar' && confidence < 0.66)) return null;
	return { index, target: `item.${first.one.item.item_code}`, confidence, by };
}

/** The item of an `item.` target. */
export const itemOfTarget = (target: string, programme: Programme): Item | undefined =>
	programme.instruments.flatMap(({ items }) => items).find(({ item_code }) => target === `item.${item_code}`);
