import type { Programme } from '#schemas/programme.ts';
import type { Export } from './export.ts';
import { googleForms } from './google-forms.ts';
import { koboExports } from './kobo.ts';
import { limesurveyExports } from './limesurvey.ts';
import { moodleExports } from './moodle.ts';
import { msForms } from './ms-forms.ts';
import { otherExports } from './others.ts';
import { sheetExports } from './sheets.ts';

/** Files as coordinators get them from their tools, with invented people: none is public, so they are made here. */
export const exportsOf = async (programme: Programme): Promise<Export[]> => [
	...googleForms(programme),
	...(await msForms(programme)),
	...koboExports(programme),
	...limesurveyExports(programme),
	...(await moodleExports(programme)),
	...(await sheetExports(programme)),
	...otherExports(programme)
];
