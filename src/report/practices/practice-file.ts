import type { Practice } from './practice.ts';
import { readPractice } from './read-practice.ts';

/** A good practice as a programme brings it: a file in one language. */
export interface PracticeFile {
	id: string;
	file: string;
	text: string;
}

/** The practices of a programme by language. */
export type PracticeFiles = Record<string, PracticeFile[]>;

export const practicesIn = (files: PracticeFiles, language: string): Practice[] =>
	(files[language] ?? []).map(({ text, ...named }) => readPractice(text, named));
