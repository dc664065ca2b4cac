import { spanWaves, type Span } from '#instruments/span.ts';
import type { SurveyQuestion } from '#instruments/survey-question.ts';
import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';

export const waveName = (t: Translate, programme: Programme, wave: string): string =>
	codeName(t, programme, 'wave', wave);

/** The two waves between which change is counted, where there are more to choose from; null where there is no choice. */
export function chosenSpan(programme: Programme, { instrument, span }: SurveyQuestion): Span | null {
	return instrument.linked && spanWaves(programme, instrument).length > 2 ? span : null;
}

/** When a response rate was counted: in a wave, or in both of two. */
export function timesName(
	t: Translate,
	programme: Programme,
	question: SurveyQuestion,
	dims: Readonly<Record<string, string>>
): string {
	if (dims['wave'] !== undefined) return waveName(t, programme, dims['wave']);
	if (question.instrument.waves.length === 2) return t('survey.paired');
	return t.list([dims['from']!, dims['to']!].map((wave) => waveName(t, programme, wave)));
}
