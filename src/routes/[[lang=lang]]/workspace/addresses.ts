import type { Language } from '#schemas/languages.ts';
import { workspaceIn } from '../address.ts';

/** The comparison of one indicator, or of the first. */
export const compareIn = (language: Language, indicator?: string): string =>
	`${workspaceIn(language)}compare/${indicator === undefined ? '' : `?indicator=${indicator}`}`;

/** The page of one indicator, or the list of them. */
export const indicatorIn = (language: Language, id?: string): string =>
	`${workspaceIn(language)}indicator/${id === undefined ? '' : `?id=${id}`}`;

/** The records of this device: their history, undo, export and deletion. */
export const recordsIn = (language: Language): string => `${workspaceIn(language)}records/`;

/** What people were asked, and what they answered. */
export const surveyIn = (language: Language): string => `${workspaceIn(language)}survey/`;

/** What the records hold and lack. */
export const qualityIn = (language: Language): string => `${workspaceIn(language)}quality/`;

/** What would be published of the records, and the edition of it. */
export const publishIn = (language: Language): string => `${workspaceIn(language)}publish/`;

/** The import of a file. */
export const importIn = (language: Language): string => `${workspaceIn(language)}import/`;

/** The query page, or the query of one indicator on it. */
export const queryIn = (language: Language, indicator?: string): string =>
	`${workspaceIn(language)}query/${indicator === undefined ? '' : `?indicator=${indicator}`}`;
