import type { Language } from '#schemas/languages.ts';

/** One invented file in the shape in which a tool writes it, and what is known of it. */
export interface Export {
	name: string;
	language: Language;
	bytes: Uint8Array;
	encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | null;
	delimiter: ',' | ';' | '\t' | null;
	headerRows: number;
	/** Records below the header, blank ones included. */
	records: number;
	blank: number;
	/** For each column the targets that are right, the first of them best; empty where any target would be wrong. */
	truth: string[][];
}

/** A column of an invented file: its header, what is right for it, and its cell for each person. */
export interface Field {
	header: string;
	truth: string[];
	cells: string[];
}
