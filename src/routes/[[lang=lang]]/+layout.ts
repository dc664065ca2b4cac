import { loadMessages } from '#language/messages.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { areasOf } from './areas-of.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params, data, route }) => {
	const language: Language = languages.find((one) => one === params.lang) ?? 'en';
	return { ...data, language, messages: await loadMessages(language, areasOf(route.id)) };
};
