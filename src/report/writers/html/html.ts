import { escaped } from '#language/markup.ts';
import type { Block, ReportDocument } from '../../document/document.ts';
import type { Heading } from '../../document/heading.ts';
import { labelsOf } from '../../document/numbered.ts';
import { Footnotes } from '../footnotes.ts';
import { blockWriter } from './html-block.ts';
import { reportStyle } from './report-style.ts';

/**
 * A report as one page without a script: it needs no other file, reads on a phone, and prints on A4. `pages` are the pages on paper of its
 * sections by their ids, for its contents; a browser cannot tell them before it has printed.
 */
export function writeHtml(document: ReportDocument, pages: ReadonlyMap<string, number> = new Map()): string {
	const { language, title, subtitle, authors, source, warning, blocks, furniture, on } = document;
	const footnotes = new Footnotes();
	const write = blockWriter({ labels: labelsOf(blocks, furniture), footnotes, furniture });
	const body = blocks.map(write).join('\n');
	const notes = footnotes.texts.map(
		(text, at) =>
			`<li id="note-${at + 1}" dir="auto">${escaped(text)} <a href="#note-${at + 1}-from" aria-label="↩ ${at + 1}">↩</a></li>`
	);
	return [
		'<!doctype html>',
		`<html lang="${language}">`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`,
		`<meta name="author" content="${escaped(authors.join(', '))}">`,
		`<meta name="date" content="${on}">`,
		`<title>${escaped(`${title}. ${subtitle}`)}</title>`,
		`<style>${reportStyle(document)}</style>`,
		'</head>',
		'<body>',
		'<header>',
		`<p class="kind">${escaped(subtitle)}</p>`,
		`<h1 dir="auto">${escaped(title)}</h1>`,
		`<p class="authors" dir="auto">${escaped(authors.join(' · '))}</p>`,
		...source.map((line) => `<p class="source" dir="auto">${escaped(line)}</p>`),
		...(warning ? [`<p class="warning" role="note">${escaped(warning)}</p>`] : []),
		'</header>',
		contents(blocks, furniture.contents, pages),
		`<main>\n${body}\n</main>`,
		...(notes.length
			? [
					`<section class="notes" aria-labelledby="notes-heading">\n<h2 id="notes-heading">${escaped(furniture.notes)}</h2>\n<ol>\n${notes.join('\n')}\n</ol>\n</section>`
				]
			: []),
		'</body>',
		'</html>\n'
	].join('\n');
}

/** The sections, each with a link, and its page where that is known. */
function contents(blocks: readonly Block[], heading: string, pages: ReadonlyMap<string, number>): string {
	const listed = blocks.filter((block): block is Heading => block.kind === 'heading' && block.level === 1);
	const items = listed.map(({ id, text }) => {
		const page = pages.get(id);
		const on = page === undefined ? '' : ` <span class="page">${page}</span>`;
		return `<li><a href="#${id}" dir="auto">${escaped(text)}</a>${on}</li>`;
	});
	return `<nav aria-labelledby="contents-heading">\n<h2 id="contents-heading">${escaped(heading)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}
