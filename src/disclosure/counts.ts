import type { EditionTable } from '#schemas/edition.ts';
import { isShare } from './contexts.ts';
import type { Counted } from './names.ts';
import { kinds } from '#schemas/kinds.ts';

/** A number of people, businesses, forms or attendances that a reader can name, although no cell may tell it. */
export interface Count {
	name: string;
	table: EditionTable;
	dims: Record<string, string>;
	edition: number;
	counted: Counted;
}

/** The counts of a table that parts and wholes have. */
export const countedIn = (table: EditionTable): Counted[] =>
	isShare(table) ? ['numerator', 'others', 'denominator'] : ['n'];

/** Those of changes within people too, which add up over groups but are told of everybody only. */
export const changesIn = ({ kind }: EditionTable): Counted[] =>
	kinds[kind].value === 'difference' && kinds[kind].pairs ? ['before', 'gained', 'lost'] : [];
