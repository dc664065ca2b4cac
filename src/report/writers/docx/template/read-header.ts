import type { Zip } from '#tables/zip-reader.ts';
import { calledAlike } from './called-alike.ts';
import type { TemplateHeader } from './template.ts';

interface Sources {
	zip: Zip;
	/** The main part of the template. */
	body: string;
	text: (name: string) => Promise<string>;
	fail: (words: string) => Error;
	ids: ReadonlyMap<string, string>;
}

const attribute = (tag: string, name: string): string | undefined =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const relationsOf = (xml: string) => xml.match(/<Relationship\s[^>]*>/g) ?? [];
/** A target is named from the folder of its part, or from the top. */
const pathOf = (target: string) => (target.startsWith('/') ? target.slice(1) : `word/${target}`);

/** The header of the template's last pages, as a report has one for all, with its pictures; null where it has none. */
export async function readHeader({ zip, body, text, fail, ids }: Sources): Promise<TemplateHeader | null> {
	const named = (body.match(/<w:headerReference\s[^>]*>/g) ?? []).filter(
		(tag) => attribute(tag, 'w:type') === 'default'
	);
	const id = named.length ? attribute(named.at(-1)!, 'r:id') : undefined;
	if (id === undefined || !zip.has('word/_rels/document.xml.rels')) return null;
	const found = relationsOf(await text('word/_rels/document.xml.rels')).find(
		(tag) => attribute(tag, 'Id') === id
	);
	const path = found && attribute(found, 'Target') ? pathOf(attribute(found, 'Target')!) : null;
	if (path === null || !zip.has(path)) throw fail('its header is missing; put it in again and save it');
	const relations = path.replace(/([^/]*)$/, '_rels/$1.rels');
	const related = zip.has(relations) ? relationsOf(await text(relations)) : [];
	const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
	const kept: string[] = [];
	for (const tag of related) {
		const target = attribute(tag, 'Target') ?? '';
		if (attribute(tag, 'TargetMode') === 'External')
			throw fail(`its header shows what lies elsewhere (${target}); put the picture into the file itself`);
		if (!attribute(tag, 'Type')?.endsWith('/image')) continue;
		if (!zip.has(pathOf(target))) throw fail(`a picture of its header is missing (${target})`);
		const name = `media/template-${pictures.size + 1}.${target.split('.').at(-1)!.toLowerCase()}`;
		pictures.set(`word/${name}`, await zip.whole(pathOf(target)));
		kept.push(tag.replace(/(\sTarget=")[^"]*"/, `$1${name}"`));
	}
	const kinds = (await text('[Content_Types].xml')).match(/<Default\s[^>]*>/g) ?? [];
	return {
		xml: calledAlike(await text(path), ids),
		relations: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kept.join('')}</Relationships>`,
		pictures,
		kinds: new Map(
			kinds.map((tag) => [attribute(tag, 'Extension')!.toLowerCase(), attribute(tag, 'ContentType')!])
		)
	};
}
