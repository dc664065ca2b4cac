import { codeText } from '#language/target.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { tableOf } from './file-order.ts';
import { kindText } from './kind-words.ts';

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

/** What a kind of file is called until somebody gives it a name: "Survey responses, At the start, Google Forms". */
export function recipeName(t: Translate, programme: Programme, recipe: Recipe): string {
	const wave = recipe.constants.find(({ target }) => target === 'survey_response.wave')?.value;
	return [
		kindText(t, tableOf(recipe)),
		...(wave === undefined ? [] : [codeText(t, 'survey_response.wave', wave, programme)]),
		tools[recipe.source] ?? ''
	]
		.filter(Boolean)
		.join(', ');
}
