import type { RawRecord } from '../read/raw-record.ts';
import { attendanceListShape, namesEvents } from './attendance-list-shape.ts';
import { attendanceShape } from './attendance-shape.ts';
import { numbersOf, type PresenceNumbers } from './presence-numbers.ts';
import { meetingShape } from './meeting-shape.ts';
import type { ProblemLog } from './problem-log.ts';
import { courseShape } from './course-shape.ts';
import { problemOfFile, type ConversionPlan } from './conversion-plan.ts';
import { rowsShape } from './list-shape.ts';
import type { RecordConverter } from './record-draft.ts';
import { surveyShape } from './survey-shape.ts';

/**
 * The converter for the recipe's shape. `again` reads the records once more, where a converter has to look
 * ahead.
 */
export async function converterFor(
	plan: ConversionPlan,
	again: () => AsyncIterable<RawRecord[]>,
	log: ProblemLog
): Promise<RecordConverter> {
	switch (plan.recipe.shape) {
		case 'rows':
			return namesEvents(plan) ? attendanceListShape(plan) : rowsShape(plan);
		case 'survey':
			return surveyShape(plan);
		case 'attendance':
			if (plan.sources.has('attendance.hours')) return meetingShape(plan, again());
			return attendance(plan, await numbersOf(plan, again()), log);
		case 'course':
			return courseShape(plan);
	}
}

/** Whether numbers are hours or ticks is decided for the whole sheet, and told. */
function attendance(plan: ConversionPlan, numbers: PresenceNumbers, log: ProblemLog) {
	const { ones, others, times, inHours, inTimes } = numbers;
	if (ones + others > 0)
		log.add(
			problemOfFile(plan, inHours ? 'numbers-are-hours' : 'numbers-are-ticks', 'warn', { ones, others })
		);
	if (inTimes) log.add(problemOfFile(plan, 'times-are-hours', 'warn', { count: times }));
	return attendanceShape(plan, numbers);
}
