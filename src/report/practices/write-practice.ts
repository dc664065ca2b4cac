import { stringify } from 'yaml';
import type { PracticeWords } from '#schemas/report-draft.ts';
import { practiceOf } from './practice-words.ts';

/** A good practice as a file that `readPractice` reads: what it says of itself in front matter, and its text. */
export function writePractice(words: PracticeWords): string {
	const { title, parts, text } = practiceOf('', words);
	const said = { title, ...Object.fromEntries(parts.map((one) => [one.part, one.text])) };
	return `---\n${stringify(said, { lineWidth: 0 })}---\n\n${text.trim()}\n`;
}
