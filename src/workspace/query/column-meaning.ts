import type { Translate } from '#language/translate.ts';
import type { QueryColumn } from './query-tables.ts';

/** Up to this many codes are listed in full; of more, only the first are named. */
const maxCodes = 12;

/** The meaning of a column, as a sentence for the author of a query; empty where only its name is known. */
export function columnMeaning(t: Translate, { meaning }: QueryColumn): string {
	if (!meaning) return '';
	const parts = [text()];
	if (meaning.nullable) parts.push(t('query.column-nullable'));
	return parts.join(' ');

	function text(): string {
		switch (meaning!.kind) {
			case 'id':
				return meaning!.references === null
					? t('query.column-id')
					: t('query.column-reference', { table: meaning!.references });
			case 'code': {
				const { values } = meaning!;
				const listed = values.slice(0, maxCodes).join(', ');
				return values.length > maxCodes
					? t('query.column-codes-some', { codes: listed, count: values.length })
					: t('query.column-codes', { codes: listed });
			}
			case 'date':
				return t('query.column-date');
			case 'text':
			case 'link':
			case 'language':
				return t(`query.column-${meaning!.kind}`);
			case 'flag':
				return t('query.column-flag');
			case 'integer':
			case 'number':
				return t('query.column-number', { min: t.number(meaning!.min, 0), max: t.number(meaning!.max, 0) });
		}
	}
}
