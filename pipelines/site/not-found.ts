import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { loadMessages, type Messages } from '#language/messages.ts';
import { siteLanguages, type Language } from '#schemas/languages.ts';

/**
 * Where a site lies below the root of its host, no link of this page can know it, as neither is known how deep the missing page was. So the
 * folders above are asked for what every site has, the nearest first, and links then start there.
 */
const findSite = `(async () => {
	for (let at = location.pathname; at !== '/'; ) {
		at = at.slice(0, at.lastIndexOf('/', at.length - 2) + 1) || '/';
		const found = await fetch(at + '_app/version.json').catch(() => null);
		if (!found?.ok || !/json/.test(found.headers.get('content-type'))) continue;
		for (const link of document.links) link.href = at + link.getAttribute('href').slice(1);
		break;
	}
})();`;

const hash = `sha256-${createHash('sha256').update(findSite).digest('base64')}`;

/**
 * The 404 page, in every language of the site, the fallback first, because the reader's language is unknown. Its links start at the root of the
 * host, until its script has found where the site begins; `style` is embedded in the page.
 */
export function notFoundPage(
	spoken: [fallback: [Language, Messages], ...others: [Language, Messages][]],
	style: string
): string {
	const [[fallback, first]] = spoken;
	const lines = spoken.map(([language, text]) => {
		const home = language === fallback ? '/' : `/${language}/`;
		return `<p lang="${language}">${text['site.lost']} <a href="${home}" hreflang="${language}">${text['site.lost-home']}</a></p>`;
	});
	return `<!doctype html>
<html lang="${fallback}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${hash}'; connect-src 'self'; base-uri 'none'; form-action 'none'">
<title>${first['site.lost']}</title>
<style>${style}
body { max-width: var(--measure); margin: 20vh auto; padding: 0 var(--gutter); background: var(--paper); color: var(--ink); font: var(--text) / 1.5 var(--serif); }
a { color: var(--accent); }
</style>
</head>
<body><main>
<h1>404</h1>
${lines.join('\n')}
</main>
<script>${findSite}</script>
</body>
</html>
`;
}

/** The 404 page of the site of a programme that states these languages. */
export async function notFoundText(tags: readonly string[]): Promise<string> {
	const spoken = await Promise.all(
		siteLanguages(tags).map(async (language) => [language, await loadMessages(language)])
	);
	const style = await readFile('src/styles/tokens.css', 'utf8');
	return notFoundPage(spoken as Parameters<typeof notFoundPage>[0], style);
}
