import { expect, it } from 'vitest';
import { notFoundText } from './not-found.ts';

it.each([
	[
		['en', 'da', 'sv', 'fi', 'nb'],
		['en /', 'da /da/', 'sv /sv/', 'fi /fi/', 'nb /nb/'],
		'This page does not exist.'
	],
	[['da', 'sv', 'ar'], ['da /', 'sv /sv/'], 'Siden findes ikke.']
])('of a site in %j leads to the first page of each of its languages', async (tags, links, title) => {
	const page = await notFoundText(tags);
	const found = [...page.matchAll(/<p lang="(\w+)">(.+?) <a href="(.+?)"/g)];
	expect(found.map(([, language, , address]) => `${language} ${address}`)).toEqual(links);
	expect(/<html lang="(.*?)">[^]*<title>(.*?)</.exec(page)!.slice(1)).toEqual([tags[0], title]);
	expect(page).toContain('--ink:');
});
