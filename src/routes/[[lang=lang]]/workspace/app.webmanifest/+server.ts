import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { siteProgramme } from '../../../figures.server.ts';
import { languageOf } from '../../../site-languages.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What a browser needs to install the workspace like a program. Source: W3C, Web Application Manifest. */
export const GET: RequestHandler = async ({ params }) => {
	const language = languageOf(params.lang);
	const t = translator(language, await loadMessages(language, ['site']));
	const title = t.text(siteProgramme().title);
	const icon = (size: number) => ({
		src: `${params.lang === undefined ? '' : '../'}../icon-${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose: 'any maskable'
	});
	return Response.json(
		{
			name: `Tidemark: ${title}`,
			short_name: 'Tidemark',
			description: title,
			lang: language,
			start_url: './',
			scope: params.lang === undefined ? '../' : '../../',
			display: 'standalone',
			background_color: '#fdfcf9',
			theme_color: '#fdfcf9',
			icons: [icon(192), icon(512)]
		},
		{ headers: { 'content-type': 'application/manifest+json' } }
	);
};
