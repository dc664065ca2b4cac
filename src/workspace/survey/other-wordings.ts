import type { Instrument } from '#instruments/item-answers.ts';
import { directionOf } from '#language/direction.ts';
import { ownName } from '#language/own-name.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';

/** The questions of an instrument as they were asked in one language, each beside what the page says. */
export interface OtherWordings {
	tag: string;
	name: string;
	direction: 'ltr' | 'rtl';
	questions: { code: string; here: string; there: string }[];
}

/**
 * The wordings in the programme's languages but that of the page, in its order; a language that has none of the questions is left out,
 * and so is what says the same as the page.
 */
export const otherWordings = (
	t: Translate,
	{ languages }: Pick<Programme, 'languages'>,
	{ items }: Instrument
): OtherWordings[] =>
	languages.flatMap((tag) => {
		const questions = items.flatMap(({ item_code: code, text }) => {
			const [here, there] = [t.text(text), text[tag]];
			return there === undefined || there === here ? [] : [{ code, here, there }];
		});
		return questions.length === 0
			? []
			: [{ tag, name: ownName(tag), direction: directionOf(tag), questions }];
	});
