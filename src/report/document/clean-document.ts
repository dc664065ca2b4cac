import { cleanText } from '../outline/text-of-bytes.ts';
import type { ReportDocument } from './document.ts';

function cleaned(part: unknown): unknown {
	if (typeof part === 'string') return cleanText(part);
	if (Array.isArray(part)) return part.map(cleaned);
	if (typeof part !== 'object' || part === null) return part;
	return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, cleaned(value)]));
}

/** A report without what no file of it can hold, whoever brought it: the authors, the titles of sections, or the programme. */
export const cleanDocument = (document: ReportDocument): ReportDocument =>
	cleaned(document) as ReportDocument;
