import { hasRightToLeft } from '#language/isolated.ts';
import { wordsOf, type Inline } from './inline.ts';
import type { List } from './list.ts';
import { lineOf, type Table } from './table.ts';

type Direction = 'ltr' | 'rtl';

/** The direction that most letters of some texts have: that of a table or a list as a whole. */
export function directionOf(texts: readonly string[]): Direction {
	const letters = texts.join('').match(/\p{L}/gu) ?? [];
	return letters.filter(hasRightToLeft).length * 2 > letters.length ? 'rtl' : 'ltr';
}

const words = (line: readonly Inline[]): string => wordsOf(line);

export const directionOfTable = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Direction =>
	directionOf([...columns, ...rows.flatMap((row) => row.map((field) => words(lineOf(field))))]);

/** That of a list with all the lists below it. */
export const directionOfList = (list: List): Direction => directionOf(textsOf(list));

const textsOf = ({ items }: List): string[] =>
	items.flatMap(({ content, below }) => [words(content), ...below.flatMap(textsOf)]);
