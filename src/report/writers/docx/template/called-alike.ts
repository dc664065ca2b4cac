/** The ids by which a report calls styles, by the name that every Word gives them: ids are in the language of the Word that made the file. */
const idsByName = new Map([
	['normal', 'Normal'],
	['title', 'Title'],
	['subtitle', 'Subtitle'],
	['heading 1', 'Heading1'],
	['heading 2', 'Heading2'],
	['heading 3', 'Heading3'],
	['heading 4', 'Heading4'],
	['heading 5', 'Heading5'],
	['heading 6', 'Heading6'],
	['caption', 'Caption'],
	['quote', 'Quote'],
	['toc 1', 'TOC1'],
	['toc 2', 'TOC2'],
	['header', 'Header'],
	['footer', 'Footer'],
	['footnote text', 'FootnoteText'],
	['footnote reference', 'FootnoteReference'],
	['hyperlink', 'Hyperlink']
]);

const style = /<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<w:name w:val="([^"]*)"\/>/gs;
const used = /(<w:(?:basedOn|next|link|pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g;

/** The ids of a template's styles, with that by which a report calls each. */
export function idsIn(styles: string): Map<string, string> {
	const found = [...styles.matchAll(style)].map(([, id, name]) => [id!, name!.toLowerCase()] as const);
	return new Map(found.map(([id, name]) => [id, idsByName.get(name) ?? id]));
}

/** A part of a template, whose styles are called as a report calls them. */
export const calledAlike = (xml: string, ids: ReadonlyMap<string, string>): string =>
	xml
		.replace(
			/(<w:style [^>]*w:styleId=")([^"]*)"/g,
			(_, tag: string, id: string) => `${tag}${ids.get(id) ?? id}"`
		)
		.replace(used, (_, tag: string, id: string) => `${tag}${ids.get(id) ?? id}"`);
