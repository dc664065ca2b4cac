import { minUnits } from '#indicators/detail/difference-cells.ts';
import { givenEstimates, isWithheld } from '#indicators/detail/few-people.ts';
import type { Cell } from '#schemas/cell.ts';
import type { SurveyAnswer } from './survey.svelte.ts';

/** How often fewer than ten gave each answer is as good as their mean, so that not even the number is given. */
const withoutCounts = (cell: Cell): Cell =>
	isWithheld(cell) && cell.dims['answer'] !== undefined ? { ...cell, numerator: null } : cell;

/** An answer as the page gives it, on screen and in files: without the shares, means and changes of fewer than ten. */
export const givenAnswer = <A extends SurveyAnswer>(answer: A): A => ({
	...answer,
	response: givenEstimates(answer.response),
	items: givenEstimates(answer.items).map(withoutCounts),
	scales: {
		levels: givenEstimates(answer.scales.levels),
		changes: givenEstimates(answer.scales.changes),
		attrition: answer.scales.attrition.map((one) => ({
			...one,
			cells: givenEstimates(one.cells),
			...(one.cells.some(({ n }) => n < minUnits) ? { difference: null, flagged: false } : {})
		}))
	}
});
