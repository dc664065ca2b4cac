/** A page of a report in parts that can be replaced one by one: what stands before its sections, each section, and the notes. */
export interface ReportParts {
	before: string;
	parts: string[];
	after: string;
}

/** The parts of a page as `writeHtml` writes it. */
export function partsOf(html: string): ReportParts {
	const [open, close] = ['<main>\n', '\n</main>'];
	const [from, to] = [html.indexOf(open) + open.length, html.indexOf(close)];
	if (from < open.length || to < from) return { before: html, parts: [], after: '' };
	const sections = html.slice(from, to).split(/\n(?=<h2 )/);
	const rest = html.slice(to + close.length);
	const end = rest.indexOf('</body>');
	return {
		before: html.slice(0, from - open.length),
		parts: [...sections, rest.slice(0, end)],
		after: rest.slice(end)
	};
}

/** The page, each of its parts in an element of its own. */
export function pageOf({ before, parts, after }: ReportParts): string {
	const each = parts.map((part, at) => `<div data-part="${at}">${part}</div>`);
	const notes = each.pop() ?? '';
	return `${before}<main>${each.join('\n')}</main>${notes}${after}`;
}

/** The places of the parts that differ; null where only a new page can show them. */
export function changedParts(shown: ReportParts, wanted: ReportParts): number[] | null {
	if (shown.before !== wanted.before || shown.parts.length !== wanted.parts.length) return null;
	return wanted.parts.flatMap((part, at) => (part === shown.parts[at] ? [] : [at]));
}
