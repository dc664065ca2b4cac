import type { ExportLanguage } from './export-languages.ts';

/** One synthetic file in the shape in which a tool writes it, with the expected results. */
export interface Export {
	name: string;
	language: ExportLanguage;
	bytes: Uint8Array;
	encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | null;
	delimiter: ',' | ';' | '\t' | null;
	headerRows: number;
	/** Records below the header, blank ones included. */
	records: number;
	blank: number;
	/** For each column the correct targets, the best first; empty where any target would be wrong. */
	truth: string[][];
}

/** A column of a synthetic file: its header, its correct targets, and its cell for each person. */
export interface Field {
	header: string;
	truth: string[];
	cells: string[];
}
