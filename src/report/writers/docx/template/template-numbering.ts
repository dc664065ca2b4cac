/** The definitions of a template's numbered headings and lists, as they are added to those of a report. */
export interface TemplateNumbering {
	/** How the levels look: elements `w:abstractNum`. */
	looks: string;
	/** What styles name: elements `w:num`. */
	numbers: string;
}

/** Above all numbers that a report gives its own lists. */
const shift = 10_000;
const shifted = (number: string): string => (number === '0' ? number : String(Number(number) + shift));

/** What a template's styles number, from its part `word/numbering.xml`, under numbers of its own. */
export function numberingIn(xml: string): TemplateNumbering {
	const all = (name: string) =>
		[...xml.matchAll(new RegExp(`<w:${name} .*?</w:${name}>`, 'gs'))].map(([found]) => found);
	const own = (elements: readonly string[]) =>
		elements
			.join('')
			// Newer words of Word need a name space that the report's part may not declare; they only help merging.
			.replace(/ (?!w:)\w+:\w+="[^"]*"/g, '')
			// Bullets that are pictures lie in parts of their own.
			.replace(/<w:lvlPicBulletId [^>]*\/>/g, '')
			.replace(/(w:abstractNumId="|<w:abstractNumId w:val="|w:numId=")(\d+)"/g, numbered);
	return { looks: own(all('abstractNum')), numbers: own(all('num')) };
}

const numbered = (_: string, tag: string, number: string) => `${tag}${Number(number) + shift}"`;

/** Styles that name the shifted numbers; those of a template without definitions name none. */
export const withNumbers = (styles: string, numbering: TemplateNumbering | null): string =>
	numbering
		? styles.replace(
				/(<w:numId w:val=")(\d+)"/g,
				(_, tag: string, number: string) => `${tag}${shifted(number)}"`
			)
		: styles.replace(/<w:numPr\/>|<w:numPr>.*?<\/w:numPr>/gs, '');

/** The numbering of a report with that of its template: Word asks for all looks before the first number. */
export const joined = (report: string, { looks, numbers }: TemplateNumbering): string =>
	report
		.replace(/<w:num |<\/w:numbering>/, (first) => looks + first)
		.replace('</w:numbering>', () => `${numbers}</w:numbering>`);
