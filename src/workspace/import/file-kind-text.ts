import { tableName } from '#language/names.ts';
import { codeText } from '#language/target.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { tableOf } from './file-order.ts';

/** The subject of a file, by its main table: "Participants". */
export const fileKindText = (t: Translate, table: string | null): string =>
	table === null ? t('import.kind-unknown') : tableName(t, table);

/** The confidence of a match, in words. */
export function confidenceText(t: Translate, confidence: number): string {
	if (confidence >= 0.9) return t('import.sure');
	return confidence >= 0.7 ? t('import.likely') : t('import.unsure');
}

/** Proper names of the tools, the same in every language. */
const tools: Partial<Record<Recipe['source'], string>> = {
	'google-forms': 'Google Forms',
	'ms-forms': 'Microsoft Forms',
	kobo: 'Kobo',
	limesurvey: 'LimeSurvey',
	surveymonkey: 'SurveyMonkey',
	surveygizmo: 'SurveyGizmo',
	typeform: 'Typeform',
	qualtrics: 'Qualtrics',
	'moodle-completion': 'Moodle',
	'moodle-attendance': 'Moodle',
	'moodle-grades': 'Moodle'
};

/** The default name of a kind of file: "Survey responses, At the start, Google Forms". */
export function recipeName(t: Translate, programme: Programme, recipe: Recipe): string {
	const wave = recipe.constants.find(({ target }) => target === 'survey_response.wave')?.value;
	return [
		fileKindText(t, tableOf(recipe)),
		...(wave === undefined ? [] : [codeText(t, 'survey_response.wave', wave, programme)]),
		tools[recipe.source] ?? ''
	]
		.filter(Boolean)
		.join(', ');
}
