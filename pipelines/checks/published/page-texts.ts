/** A text of a page with its place: visible, read out, or shown on hover. */
export interface PageText {
	text: string;
	/** Id of the chart or the section around it; empty outside of both. */
	within: string;
	/** Number of the group in a drawing, by which the ticks of a scale are recognised. */
	group: number;
}

const tags =
	/<!--[^]*?-->|<(script|style)\b[^>]*>[^]*?<\/\1>|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attributes = /\s(aria-label|aria-description|alt|title|content|label|placeholder)="([^"]*)"/g;

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', apos: "'" };
export const decoded = (text: string) =>
	text.replace(
		/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi,
		(all: string, ten?: string, hex?: string, name?: string) =>
			ten || hex ? String.fromCodePoint(ten ? Number(ten) : parseInt(hex!, 16)) : (named[name!] ?? all)
	);

/** Every text of a built page: text nodes, those of drawings too, and the attributes that are read out or shown. */
export function pageTexts(html: string): PageText[] {
	const said: PageText[] = [];
	const places: { tag: string; id: string }[] = [];
	const groups: number[] = [0];
	let made = 0;
	let end = 0;
	let text = '';
	const say = (words: string) => {
		const plain = decoded(words).trim();
		if (/\d/.test(plain)) said.push({ text: plain, within: places.at(-1)?.id ?? '', group: groups.at(-1)! });
	};
	for (const found of html.matchAll(tags)) {
		text += html.slice(end, found.index);
		end = found.index + found[0].length;
		const [, , closes, tag, rest] = found;
		// A comment does not split a word, and neither does a script; an element does.
		if (tag === undefined) continue;
		say(text);
		text = '';
		// The policy of a page names scripts by their hash.
		const policy = / http-equiv=/i.test(rest!);
		for (const [, name, value] of policy ? [] : rest!.matchAll(attributes))
			if (name !== 'content' || !/\/|width=/.test(value!)) say(value!);
		const block = /^(figure|section)$/i.test(tag);
		if (tag === 'g') {
			if (closes) groups.pop();
			else groups.push(++made);
		} else if (block && closes) places.pop();
		else if (block) places.push({ tag, id: / id="([^"]*)"/.exec(rest!)?.[1] ?? places.at(-1)?.id ?? '' });
	}
	say(text + html.slice(end));
	return said;
}
