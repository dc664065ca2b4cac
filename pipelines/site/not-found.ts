import { readFile } from 'node:fs/promises';
import { loadMessages, type Messages } from '#language/messages.ts';
import { languages, type Language } from '#schemas/languages.ts';

/**
 * The 404 page, in every language, because the reader's language is unknown. Its links start at the root of the host,
 * because the depth of the requested path is unknown; `style` is embedded in the page.
 */
export function notFoundPage(messages: Record<Language, Messages>, style: string): string {
	const lines = languages.map((language) => {
		const home = language === 'en' ? '/' : `/${language}/`;
		const text = messages[language];
		return `<p lang="${language}">${text['site.lost']} <a href="${home}" hreflang="${language}">${text['site.lost-home']}</a></p>`;
	});
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${messages.en['site.lost']}</title>
<style>${style}
body { max-width: var(--measure); margin: 20vh auto; padding: 0 var(--gutter); background: var(--paper); color: var(--ink); font: var(--text) / 1.5 var(--serif); }
a { color: var(--accent); }
</style>
</head>
<body><main>
<h1>404</h1>
${lines.join('\n')}
</main></body>
</html>
`;
}

/** The 404 page with the messages and the style of this site. */
export async function notFoundText(): Promise<string> {
	const messages = await Promise.all(
		languages.map(async (language) => [language, await loadMessages(language)] as const)
	);
	const style = await readFile('src/styles/tokens.css', 'utf8');
	return notFoundPage(Object.fromEntries(messages) as Record<Language, Messages>, style);
}
