import type { Identifying } from './identifying.ts';
import { directKinds } from './identifying.ts';
import {
	anyNumber,
	fillers,
	headerWords,
	numbered,
	ofNothing,
	ofPeople,
	ofQuestion,
	ofTool,
	ofWhom,
	things,
	type IdentifyingKind
} from './header-words.ts';

/** The kind of personal data that a header names. */
export interface HeaderHint {
	kind: IdentifyingKind;
	level: Extract<Identifying['level'], 'direct' | 'indirect'>;
	/** Whether the header says this and nothing else. */
	exact: boolean;
}

const kinds = Object.keys(headerWords) as IdentifyingKind[];
const wholes = new Map(
	kinds.flatMap((kind) => headerWords[kind].whole.split('|').map((word) => [word, kind]))
);

/** The words of a header in lower case; punctuation separates words, and `firstName` is two. */
function words(header: string): string[] {
	return header
		.slice(0, 300)
		.normalize('NFKC')
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}\p{M}\d]+/u)
		.filter((word) => word !== '');
}

function exactly(header: string): IdentifyingKind | undefined {
	const all = words(header);
	const meaningful = all.filter((word) => !fillers.test(word) && !/^[a-z]?\d+$/.test(word));
	return wholes.get(all.join(' ')) ?? wholes.get(all.join('')) ?? wholes.get(meaningful.join(' '));
}

const hint = (kind: IdentifyingKind, exact: boolean): HeaderHint => ({
	kind,
	level: (directKinds as readonly string[]).includes(kind) ? 'direct' : 'indirect',
	exact
});

/**
 * The kind of personal data that the header names; of group paths (`who/e-mail`) and two-row headers the end
 * is checked too.
 */
export function headerHint(header: string): HeaderHint | null {
	const end = header.slice(header.lastIndexOf('/') + 1);
	const exact = exactly(header) ?? exactly(end) ?? exactly(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
	if (exact) return hint(exact, true);
	const text = words(header).join(' ');
	if (text.length > 120) return null;
	const thing = aboutThing(header);
	const kind = kinds.find(
		(one) => headerWords[one].part?.test(text) && !(thing && hint(one, false).level === 'direct')
	);
	return kind ? hint(kind, false) : null;
}

/** Whether the header names an order, a company, a module: not a person. */
export const aboutThing = (header: string): boolean => things.test(words(header).join(' '));

/** Whether the header names the number of a company, an order or the like, and no telephone. */
export function aboutNumbered(header: string): boolean {
	const text = words(header).join(' ');
	return numbered.test(text) && !headerWords.phone.part!.test(text);
}

/** Whether the header is just "nr", "id" or the like. */
export const aboutAnyNumber = (header: string): boolean => anyNumber.test(words(header).join(' '));

/** Whether the header names a form, a row or something else that a tool numbers; tools begin such headers with `_` too. */
export const aboutTool = (header: string): boolean =>
	header.startsWith('_') || ofTool.test(words(header).join(' '));

/** Whether the header asks something, so that its values are answers; "Who?" alone is the label of a list. */
export const isQuestion = (header: string): boolean =>
	ofQuestion.test(words(header).join(' ')) ||
	(/[?？؟]\s*\*?$/.test(header.trim()) && words(header).length > 1);

/** Whether the header asks after people. */
export const asksForPeople = (header: string): boolean =>
	isQuestion(header) && ofWhom.test(words(header).join(' '));

/** Whether the header says that the values are people. */
export const aboutPeople = (header: string): boolean => ofPeople.test(words(header).join(' '));

/** Whether the header says nothing of the values, or only that they are people. */
export const saysNothing = (header: string): boolean =>
	aboutPeople(header) || ofNothing.test(words(header).join(' '));
