import { escaped } from '#language/markup.ts';
import type { Translate } from '#language/translate.ts';

/** Signs that no XML can hold. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text in the languages of a programme. */
export type Said = (t: Translate) => string;

/** An element of XML, indented as a part of `children` of others; attributes without a value are left out. */
export function element(
	name: string,
	attributes: Record<string, string | undefined> = {},
	children: string | string[] = []
): string {
	const given = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${clean(value!)}"`)
		.join('');
	if (typeof children === 'string') return `<${name}${given}>${clean(children)}</${name}>`;
	if (children.length === 0) return `<${name}${given}/>`;
	const inside = children.map((child) => child.replace(/^/gm, '\t'));
	return [`<${name}${given}>`, ...inside, `</${name}>`].join('\n');
}

const clean = (text: string): string => escaped(text.replace(impossible, '').replace(/\s+/g, ' ').trim());

/** A text as a narrative for each language, the first of which is that of the whole file. */
export const narratives = (spoken: readonly Translate[], said: Said): string[] =>
	spoken.map((t, at) => element('narrative', at === 0 ? {} : { 'xml:lang': t.language }, said(t)));
