import { expect, it } from 'vitest';
import { loadMessages, type Messages } from '#language/messages.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { notFoundPage } from './not-found.ts';

it('leads to the first page of every language, wherever it is shown', async () => {
	const entries = await Promise.all(
		languages.map(async (language) => [language, await loadMessages(language)] as const)
	);
	const page = notFoundPage(
		Object.fromEntries(entries) as Record<Language, Messages>,
		':root { --ink: black }'
	);
	const links = [...page.matchAll(/<p lang="(\w+)">(.+?) <a href="(.+?)"/g)].map(
		([, language, , address]) => `${language} ${address}`
	);
	expect(links).toEqual(['en /', 'da /da/', 'sv /sv/', 'fi /fi/', 'nb /nb/']);
	expect(page).toContain('This page does not exist.');
	expect(page).toContain('--ink: black');
});
