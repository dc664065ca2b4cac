import { columnOf } from '#import/columns/vocabulary-of.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetCodes } from './target-codes.ts';

/** Codes that may hold for every row of a file; empty where each row needs its own value. */
export const constantCodes = (programme: Programme, target: string): string[] =>
	/^(item|choices|session\.\d+|module|identity|identity_a|identity_b|use)\b/.test(target)
		? []
		: targetCodes(programme, target);

/** Whether a target is a day, which may be the same for every row. */
export const takesDay = (programme: Programme, target: string): boolean =>
	columnOf(target, programme)?.kind === 'date';
