import { sheetHasHours } from '../columns/sheet-words.ts';
import type { ColumnProfile } from '../importer.ts';
import { attendanceShape } from './attendance-shape.ts';
import { courseShape } from './course-shape.ts';
import type { ConversionPlan } from './conversion-plan.ts';
import { rowsShape } from './list-shape.ts';
import type { RecordConverter } from './record-draft.ts';
import { surveyShape } from './survey-shape.ts';

/** The converter for the recipe's shape. */
export async function converterFor(
	plan: ConversionPlan,
	profiles: readonly ColumnProfile[]
): Promise<RecordConverter> {
	switch (plan.recipe.shape) {
		case 'rows':
			return rowsShape(plan);
		case 'survey':
			return surveyShape(plan);
		case 'attendance':
			return attendanceShape(plan, sheetHasHours(plan.recipe, profiles));
		case 'course':
			return courseShape(plan);
	}
}
