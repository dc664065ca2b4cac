import type { Programme } from '#schemas/programme.ts';
import type { Person } from '../people.ts';
import type { Column } from './column-file.ts';

type Cell = Column[2];
type Item = Programme['instruments'][number]['items'][number];

const two = (n: number) => String(n).padStart(2, '0');

/** One of several texts, drawn for each person. */
export const oneOf =
	(...texts: string[]): Cell =>
	({ random }) =>
		random.pick(texts);
/** A text for some of the people, and nothing for the others. */
export const rarely =
	(...texts: string[]): Cell =>
	({ random }) =>
		random.chance(0.25) ? random.pick(texts) : '';
export const always =
	(text: string): Cell =>
	() =>
		text;
/** A whole number, both ends included. */
export const count =
	(low: number, high: number): Cell =>
	({ random }) =>
		String(random.between(low, high));
/** The row's number. */
export const row: Cell = (_, i) => String(i + 1);

export const fullName: Cell = ({ given, family }) => `${given} ${family}`;
export const given: Cell = (person) => person.given;
export const family: Cell = (person) => person.family;
export const email: Cell = (person) => person.email;
export const phone: Cell = (person) => person.phone;
export const born: Cell = (person) => String(person.born);
export const byGender =
	(woman: string, man: string): Cell =>
	({ gender }) =>
		gender === 'woman' ? woman : man;

type Style = 'd.m.y' | 'dd-mm-yyyy' | 'dd.mm.yyyy' | 'dd/mm/yyyy' | 'iso' | 'd/m-yy';
const written: Record<Style, (y: number, m: number, d: number) => string> = {
	'd.m.y': (y, m, d) => `${d}.${m}.${y}`,
	'dd-mm-yyyy': (y, m, d) => `${two(d)}-${two(m)}-${y}`,
	'dd.mm.yyyy': (y, m, d) => `${two(d)}.${two(m)}.${y}`,
	'dd/mm/yyyy': (y, m, d) => `${two(d)}/${two(m)}/${y}`,
	'd/m-yy': (y, m, d) => `${d}/${m}-${y % 100}`,
	iso: (y, m, d) => `${y}-${two(m)}-${two(d)}`
};
/** A day of one year, in a given format; `share`: how many people have one. */
export const day =
	(style: Style, y: number, [first, last]: [number, number] = [1, 12], share = 1): Cell =>
	({ random }) =>
		random.chance(share) ? written[style](y, random.between(first, last), random.between(1, 28)) : '';
/** A day and its time. */
export const moment =
	(style: Style, y: number, clock: ':' | '.' = ':'): Cell =>
	({ random }) =>
		`${written[style](y, random.between(1, 12), random.between(1, 28))} ${two(random.between(8, 21))}${clock}${two(random.between(0, 59))}${clock}${two(random.between(0, 59))}`;
export const sheetDay =
	(y: number): Cell =>
	({ random }) =>
		new Date(Date.UTC(y, random.between(0, 11), random.between(1, 28)));

/** A Danish number in form only: the serial part 00xx was not issued in these years. */
export const danishNumber: Cell = ({ random, born }) =>
	`${two(random.between(1, 28))}${two(random.between(1, 12))}${two(born % 100)}-00${random.between(10, 99)}`;
/** A Swedish number of the series 238x, which is reserved for tests. */
export const swedishNumber: Cell = ({ random, born }) => {
	const day = `${two(born % 100)}${two(random.between(1, 12))}${two(random.between(1, 28))}`;
	const digits = `${day}238`;
	const sum = Array.from(digits).reduce((total, digit, i) => {
		const twice = Number(digit) * (i % 2 === 0 ? 2 : 1);
		return total + (twice > 9 ? twice - 9 : twice);
	}, 0);
	return `${Math.floor(born / 100)}${day}-238${(10 - (sum % 10)) % 10}`;
};

/** Items of the programme by their codes. */
export function items(programme: Programme): (code: string) => Item {
	const all = new Map(
		programme.instruments.flatMap(({ items }) => items).map((item) => [item.item_code, item])
	);
	return (code) => {
		const item = all.get(code);
		if (!item) throw new Error(`unknown item: ${code}`);
		return item;
	};
}

/** Answers to an item: numbers of its range, or one text for each number, lowest first. One in twenty is empty. */
export const answer =
	({ min_v, max_v }: Item, words?: string[]): Cell =>
	({ random }: Person) => {
		const value = random.between(min_v, Math.min(max_v, 20));
		return random.chance(0.05) ? '' : (words?.[value - min_v] ?? String(value));
	};
