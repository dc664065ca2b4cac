import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { findChrome } from '../tooling/chrome.ts';
import { pagesOfPdf } from './pages-of-pdf.ts';

const { resolve } = createRequire(import.meta.url);

/** The typeface of the charts: their words were given room for it, and a machine may have none like it. */
function typeface(): string {
	const faces = [
		[
			'latin',
			'U+0000-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212'
		],
		['latin-ext', 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF']
	].map(([part, range]) => {
		const file = resolve(`@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`);
		const data = readFileSync(file).toString('base64');
		return `@font-face { font-family: Inter; font-weight: 100 900; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}); }`;
	});
	return `<style>${faces.join('\n')}</style>`;
}

/** In a PDF a picture has one text for whoever does not see it: its name is not enough. */
const described = (html: string): string =>
	html.replace(/ aria-labelledby="(\S+)" aria-describedby="(\S+)"/g, ' aria-labelledby="$1 $2"');

/** How often a report is printed at most until its contents lead to the pages that it has with them. */
const most = 4;

/**
 * A report as PDF for A4: tagged, with bookmarks, running heads, and contents with their pages. `html` writes it with the pages it is given.
 * It loads nothing from elsewhere.
 */
export async function writePdf(html: (pages: ReadonlyMap<string, number>) => string): Promise<Uint8Array> {
	const browser = await chromium.launch(findChrome());
	try {
		const page = await browser.newPage({ javaScriptEnabled: false });
		await page.route('**/*', (route) => route.abort());
		let known: ReadonlyMap<string, number> = new Map();
		for (let times = 1; ; times++) {
			const pdf = await print(html(known));
			const found = await pagesOfPdf(pdf);
			if (times === most || isSame(known, found)) return pdf;
			known = found;
		}

		async function print(text: string): Promise<Uint8Array> {
			await page.setContent(
				described(text).replace('</head>', () => `${typeface()}</head>`),
				{ waitUntil: 'load' }
			);
			await page.evaluate('document.fonts.ready');
			return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
		}
	} finally {
		await browser.close();
	}
}

const isSame = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
	a.size === b.size && [...a].every(([id, page]) => b.get(id) === page);
