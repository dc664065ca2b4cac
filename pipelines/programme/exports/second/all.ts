import type { Programme } from '#schemas/programme.ts';
import type { Export } from '../export.ts';
import { attendanceSheets } from './attendance-sheets.ts';
import { forms } from './forms.ts';
import { participantLists } from './participant-lists.ts';
import { registers } from './registers.ts';
import { surveyTools } from './survey-tools.ts';

/**
 * A second set of invented files, in words of their own: it was written without sight of the words by which the import
 * knows columns, to show how well proposals hold for files that nobody had in mind.
 */
export const secondExports = async (programme: Programme): Promise<Export[]> => [
	...(await participantLists()),
	...(await attendanceSheets()),
	...(await forms(programme)),
	...(await surveyTools(programme)),
	...(await registers())
];
