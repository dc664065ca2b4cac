import type { Programme } from '#schemas/programme.ts';
import type { Export } from './export.ts';
import { googleForms } from './google-forms.ts';
import { koboExports } from './kobo.ts';
import { limesurveyExports } from './limesurvey.ts';
import { moodleExports } from './moodle.ts';
import { msForms } from './ms-forms.ts';
import { otherExports } from './other-tools.ts';
import { sheetExports } from './sheets.ts';

/**
 * Files as coordinators export them from their tools, with synthetic people: no real ones are public, so they
 * are generated here.
 */
export const exportsOf = async (programme: Programme): Promise<Export[]> => [
	...googleForms(programme),
	...(await msForms(programme)),
	...koboExports(programme),
	...limesurveyExports(programme),
	...(await moodleExports(programme)),
	...(await sheetExports(programme)),
	...otherExports(programme)
];
