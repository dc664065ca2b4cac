import type { RawRecord } from '../read/raw-record.ts';
import { attendanceShape } from './attendance-shape.ts';
import { numberCell } from './parse-cell.ts';
import { courseShape } from './course-shape.ts';
import type { ConversionPlan } from './conversion-plan.ts';
import { rowsShape } from './list-shape.ts';
import type { RecordConverter } from './record-draft.ts';
import { textOf } from './value-source.ts';
import { surveyShape } from './survey-shape.ts';

/**
 * The converter for the recipe's shape. `again` reads the records once more, where a converter has to look
 * ahead.
 */
export async function converterFor(
	plan: ConversionPlan,
	again: () => AsyncIterable<RawRecord[]>
): Promise<RecordConverter> {
	switch (plan.recipe.shape) {
		case 'rows':
			return rowsShape(plan);
		case 'survey':
			return surveyShape(plan);
		case 'attendance':
			return attendanceShape(plan, await hasHours(plan, again()));
		case 'course':
			return courseShape(plan);
	}
}

/** Whether a sheet has numbers other than 0 and 1: these are hours; 0 and 1 alone are ticks. */
async function hasHours(plan: ConversionPlan, batches: AsyncIterable<RawRecord[]>): Promise<boolean> {
	const sessions = [...plan.sources.values()].filter(({ target }) => /^session\.\d+$/.test(target));
	for await (const batch of batches)
		for (const { kind, cells } of batch)
			for (const source of kind === 'data' ? sessions : []) {
				const number = numberCell(textOf(source, cells), source.writing);
				if (typeof number === 'string' && number !== '0' && number !== '1') return true;
			}
	return false;
}
