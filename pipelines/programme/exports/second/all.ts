import type { Programme } from '#schemas/programme.ts';
import type { Export } from '../export.ts';
import { attendanceSheets } from './attendance-sheets.ts';
import { forms } from './forms.ts';
import { participantLists } from './participant-lists.ts';
import { registers } from './registers.ts';
import { surveyTools } from './survey-tools.ts';

/**
 * A second set of synthetic files, in words of their own: written without seeing the words by which the
 * import recognises columns, to show how good proposals are for unseen files.
 */
export const secondExports = async (programme: Programme): Promise<Export[]> => [
	...(await participantLists()),
	...(await attendanceSheets()),
	...(await forms(programme)),
	...(await surveyTools(programme)),
	...(await registers())
];
