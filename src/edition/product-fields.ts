import type { Translate } from '#language/translate.ts';
import type { Field } from './dictionary.ts';

const fields = ['kind', 'title', 'published_on', 'language', 'link'] as const;

/** What each field of a product in an edition means. */
export const productFields = (t: Translate): Field[] =>
	fields.map((field) => ({
		field,
		type: field === 'kind' ? 'code' : 'text',
		meaning: t(`files.product-${field}`),
		codes: []
	}));
