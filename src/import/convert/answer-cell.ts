import type { Programme } from '#schemas/programme.ts';
import { hasWholeSteps, isStep } from '../columns/scale-steps.ts';
import { yesNoOf } from '../values/yes-no.ts';
import { missingOf } from '../values/missing-value.ts';
import { boundedNumber } from './parse-cell.ts';
import { fault, type CellFault } from './cell-fault.ts';
import type { ValueSource } from './value-source.ts';

export type Item = Programme['instruments'][number]['items'][number];

const missingCodes = new Set(['skipped', 'refused', 'dont_know', 'not_applicable']);

/**
 * The last two cells of a survey row: `4,` for an answer, `,skipped` for a missing one; or the fault. Labels
 * given by a person come first, then numbers within the item's bounds, then yes and no where the item has no
 * other answers.
 */
export function answerCell(item: Item, text: string, source: ValueSource): string | CellFault {
	if (text.trim() === '') return ',skipped';
	const code = source.code(text);
	if (code === '') return ',skipped';
	if (code !== null) return missingCodes.has(code) ? `,${code}` : within(item, code);
	const bounds = { min: item.min_v, max: item.max_v, openMin: false, whole: hasWholeSteps(item) };
	const number = boundedNumber(text, source.writing, bounds);
	if (typeof number === 'string') return `${number},`;
	if (number.code === 'number-mark-open') return number;
	if (number.code === 'range') return leftOut(item);
	const missing = missingOf(text);
	if (missing !== null) return `,${missing}`;
	const flag = item.min_v === 0 && item.max_v === 1 ? yesNoOf(text) : null;
	if (flag !== null) return flag === 'yes' ? '1,' : '0,';
	return leftOut(item);
}

/** Whatever is no answer to the question costs the answer, not the form. */
const leftOut = ({ min_v: min, max_v: max }: Item): CellFault => fault('answer-left-out', { min, max });

function within(item: Item, code: string): string | CellFault {
	return isStep(item, Number(code)) ? `${code},` : leftOut(item);
}
