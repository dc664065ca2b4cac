import { loadMessages } from '#language/messages.ts';
import { languages, type Language } from '#schemas/localised.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params, data }) => {
	const language: Language = languages.find((one) => one === params.lang) ?? 'en';
	return { ...data, language, messages: await loadMessages(language) };
};
