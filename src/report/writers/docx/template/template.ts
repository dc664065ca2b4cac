import type { TemplateNumbering } from './template-numbering.ts';

/** What a report takes from a Word file that its programme brings. */
export interface Template {
	/** Its styles, with the ids by which a report calls them. */
	styles: string;
	/** The ids of its styles. */
	ids: ReadonlySet<string>;
	/** How its headings and lists are numbered; null where it numbers nothing. */
	numbering: TemplateNumbering | null;
	/** Its theme, which its styles may take colours and typefaces from; null where it has none. */
	theme: Uint8Array<ArrayBuffer> | null;
	header: TemplateHeader | null;
}

/** The header of its pages, with the pictures in it. */
export interface TemplateHeader {
	xml: string;
	/** The relations of the header, whose pictures lie under names of their own. */
	relations: string;
	pictures: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
	/** The kinds of the pictures by their endings. */
	kinds: ReadonlyMap<string, string>;
}
