import type { Cell } from '#schemas/cell.ts';
import type { EditionTable } from '#schemas/edition.ts';
import type { Policy } from './gate.ts';
import type { Published } from './published.ts';

/** How many different people stand behind a figure whose units are not people: behind all, those counted, and the others. */
export interface People {
	all: number;
	counted: number;
	others: number;
}

/** A figure as it is, before anything is hidden. */
export interface Truth {
	cell: Cell;
	people?: People | undefined;
}

/** What becomes of a cell in the edition that is being made. */
export type State =
	| { as: 'ok' }
	| { as: 'suppressed'; because: 'few-people' | 'few-others' | 'one-sided' | 'small-base' | 'protects' }
	| { as: 'held' };

/** What becomes of every cell, by its name. */
export type States = Map<string, State>;

export interface ToProtect {
	tables: readonly EditionTable[];
	/** The figures as they are, a cell for every group of every table. */
	truth: readonly Truth[];
	/** Editions published before, oldest first. */
	previous: readonly (Published & { name: string })[];
	policy: Policy;
}
