import { stringify } from 'yaml';
import type { Localised } from '#schemas/localised.ts';
import type { Outline, OutlineSection } from './outline.ts';
import { fence, heading } from './section-texts.ts';

/** A section as front matter names it: by its id alone where nothing differs from the usual. */
function entryOf({ id, own, title, text, figures, off }: OutlineSection) {
	const said = {
		...(title ? { title } : {}),
		...(own !== null && text !== 'before' ? { text } : {}),
		...(own !== null && figures ? { figures } : {}),
		...(off ? { off } : {})
	};
	return Object.keys(said).length === 0 ? id : { id, ...said };
}

/** A text as it can stand among others: what would be taken for the name of the next section is a heading one level down, which says the same. */
function asPart(text: string): string {
	const lines: string[] = [];
	let fenced = false;
	for (const line of text.split(/\r?\n/)) {
		if (fence.test(line)) fenced = !fenced;
		lines.push(!fenced && heading.test(line) ? `#${line}` : line);
	}
	if (fenced) lines.push('```');
	return lines.join('\n').trimEnd();
}

/** `report.md`, as `readOutline` reads it: the outline, the language of the texts, and each text below the name of its section. */
export function writeOutline(
	{ title, sections }: { title: Localised | null; sections: Outline['sections'] },
	language: string,
	texts: ReadonlyMap<string, string>
): string {
	const matter = stringify(
		{ ...(title ? { title } : {}), language, sections: sections.map(entryOf) },
		{ lineWidth: 0 }
	);
	const parts = sections.flatMap(({ id }) => {
		const text = (texts.get(id) ?? '').trim() === '' ? '' : asPart(texts.get(id)!);
		return text === '' ? [] : [`\n# ${id}\n\n${text.replace(/^\n+/, '')}\n`];
	});
	return [`---\n${matter}---\n`, ...parts].join('');
}
