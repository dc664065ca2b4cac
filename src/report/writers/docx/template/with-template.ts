import { joined } from './template-numbering.ts';
import type { Template } from './template.ts';

type Parts = Map<string, Uint8Array<ArrayBuffer>>;

const head = 'word/header1.xml';
const lists = 'word/numbering.xml';
const types = '[Content_Types].xml';
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The parts of a report with the look of a template: its theme, and its header above the running head. `tag` is the language of the report. */
export function withTemplate(parts: Parts, { header, theme, numbering }: Template, tag: string): Parts {
	const text = (name: string) => new TextDecoder().decode(parts.get(name));
	const out = new Map(parts);
	// The template's words are in a language of their own.
	out.set('word/styles.xml', bytes(withLanguage(text('word/styles.xml'), tag)));
	if (numbering) out.set(lists, bytes(joined(text(lists), numbering)));
	if (theme) out.set('word/theme/theme1.xml', theme);
	if (!header) return out;
	const running = /<w:p[ >].*<\/w:p>/s.exec(text(head))![0];
	out.set(head, bytes(header.xml.replace(/<\/w:hdr>\s*$/, () => `${running}</w:hdr>`)));
	out.set('word/_rels/header1.xml.rels', bytes(header.relations));
	for (const [name, picture] of header.pictures) out.set(name, picture);
	const known = text(types);
	const endings = new Set([...header.pictures.keys()].map((name) => name.split('.').at(-1)!));
	const added = [...endings]
		.filter((ending) => !new RegExp(`Extension="${ending}"`, 'i').test(known))
		.map(
			(ending) =>
				`<Default Extension="${ending}" ContentType="${header.kinds.get(ending) ?? `image/${ending}`}"/>`
		);
	out.set(types, bytes(known.replace(/<Types[^>]*>/, (open) => open + added.join(''))));
	return out;
}

/** Every style in the report's language, and the whole document where the template does not say one. */
function withLanguage(styles: string, tag: string): string {
	const said = styles.replace(/(<w:lang [^>]*w:val=")[^"]*"/g, `$1${tag}"`);
	if (/<w:rPrDefault>.*?<w:lang .*?<\/w:rPrDefault>/s.test(said)) return said;
	const lang = `<w:lang w:val="${tag}"/>`;
	if (said.includes('</w:rPr></w:rPrDefault>'))
		return said.replace('</w:rPr></w:rPrDefault>', `${lang}</w:rPr></w:rPrDefault>`);
	const whole = `<w:rPrDefault><w:rPr>${lang}</w:rPr></w:rPrDefault>`;
	return said.includes('<w:docDefaults>')
		? said.replace('<w:docDefaults>', `<w:docDefaults>${whole}`)
		: said.replace(/<w:styles[^>]*>/, (open) => `${open}<w:docDefaults>${whole}</w:docDefaults>`);
}
