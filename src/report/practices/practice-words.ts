import type { PracticeWords } from '#schemas/report-draft.ts';
import { cleanText } from '../outline/text-of-bytes.ts';
import { practiceParts, type Practice } from './practice.ts';

/** A good practice as it was written field by field; a field that is blank is none. */
export const practiceOf = (id: string, words: PracticeWords): Practice => ({
	id,
	title: cleanText(words.title).trim(),
	parts: practiceParts.flatMap((part) => {
		const text = cleanText(words[part]).trim();
		return text === '' ? [] : [{ part, text, line: 1 }];
	}),
	text: cleanText(words.text),
	line: 1
});

/** The fields of a good practice. */
export function wordsOf({ title, parts, text }: Practice): PracticeWords {
	const said = Object.fromEntries(parts.map((one) => [one.part, one.text]));
	const { where = '', whom = '', needs = '', gave = '' } = said;
	return { title, where, whom, needs, gave, text: text.replace(/^\s*\n|\s+$/g, '') };
}

/** Whether nothing is written in any of its fields. */
export const isBlank = (words: PracticeWords): boolean => {
	const { title, parts, text } = practiceOf('', words);
	return title === '' && parts.length === 0 && text.trim() === '';
};

/** All that is written in the fields, as one text. */
export const wholeText = ({ title, where, whom, needs, gave, text }: PracticeWords): string =>
	[title, where, whom, needs, gave, text].join('\n');
