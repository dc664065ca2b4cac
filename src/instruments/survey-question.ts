import { dimsOf, filterDims, type DimDescription } from '#schemas/dims.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Instrument } from './item-answers.ts';
import type { Whose } from './respondents.ts';
import { spanOf, type Span } from './span.ts';

/** What is asked of the answers to one instrument. */
export interface SurveyQuestion {
	instrument: Instrument;
	whose: Whose;
	/** The characteristic that scores are broken down by; null for none. */
	by: string | null;
	/** Null where the instrument has no two waves that can be compared. */
	span: Span | null;
}

/** With so many choices of respondents, one that is not shown first is left out. */
const manyChoices = 4;

/** The dims by which respondents are selected; an anonymous answer has just its own, and the country where it was given. */
export function whoseDims(programme: Programme, { linked }: Pick<Instrument, 'linked'>): DimDescription[] {
	const bearers = linked ? ['programme', 'participant', 'answer'] : ['programme', 'answer'];
	const dims = filterDims(programme).filter(({ of, values }) => bearers.includes(of) && values.length > 1);
	const first = dims.filter(({ shownFirst }) => shownFirst);
	const more = dims.filter(({ shownFirst }) => !shownFirst);
	return [...first, ...more.slice(0, Math.max(0, manyChoices - first.length))];
}

/** The characteristics that scores can be broken down by: of people, or of answers that carry no person. */
export const scoreBreakdowns = (
	programme: Programme,
	{ linked }: Pick<Instrument, 'linked'>
): DimDescription[] => dimsOf(programme).filter(({ of }) => of === (linked ? 'participant' : 'answer'));

/**
 * Reads a question from the parameters of an address; what the programme does not know is ignored. Scores are by gender
 * unless stated, or by the first characteristic of a programme that does not ask for gender.
 */
export function surveyQuestion(
	programme: Programme,
	instrument: Instrument,
	asked: (parameter: string) => string | null
): SurveyQuestion {
	const whose = whoseDims(programme, instrument).flatMap(({ code, values }) => {
		const value = asked(code);
		return value !== null && values.some((one) => one.code === value) ? [[code, value] as const] : [];
	});
	const breakdowns = scoreBreakdowns(programme, instrument).map(({ code }) => code);
	const by = [asked('by'), 'gender'].find((code) => code !== null && breakdowns.includes(code));
	return {
		instrument,
		whose: Object.fromEntries(whose),
		by: by ?? breakdowns[0] ?? null,
		span: spanOf(programme, instrument, { from: asked('from'), to: asked('to') })
	};
}
