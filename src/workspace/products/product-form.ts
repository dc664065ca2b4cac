import { productOf } from '#import/convert/same-product.ts';
import { linkOf } from '#import/values/link.ts';
import { identifierInWords } from '#privacy/identifier-in-words.ts';
import { textPattern } from '#schemas/tables/column.ts';
import type { ProductRow } from '#quality/product-rows.ts';

/** What stands in the fields of the form; an empty text where nothing does. */
export type Fields = Record<keyof ProductRow, string>;

/** Why a field cannot be kept as it is: messages `products.fault-<code>`. */
export type FieldFault = 'title-empty' | 'title' | 'twice' | 'day-empty' | 'day-later' | 'link' | 'personal';

export const emptyFields = (kind: string): Fields => ({
	kind,
	status: 'published',
	published_on: '',
	title: '',
	link: '',
	language: ''
});

export const fieldsOf = ({ kind, status, published_on, title, link, language }: ProductRow): Fields => ({
	kind,
	status,
	published_on: published_on ?? '',
	title: title ?? '',
	link: link ?? '',
	language: language ?? ''
});

/** Whether two are one product: a day or a link that differs is a slip, and makes no other one of it. */
const isSame = (one: Fields, other: Fields): boolean =>
	productOf(one) !== null && productOf(one) === productOf(other);

/**
 * The fields as they are kept, or what is wrong with which of them. A product that is not published has no day of it, and none is like
 * one of the `others`.
 */
export function checkedFields(
	fields: Fields,
	today: string,
	others: readonly ProductRow[] = []
): { row: Fields } | { faults: Partial<Record<keyof Fields, FieldFault>> } {
	const title = fields.title.replace(/\s+/g, ' ').trim();
	const published_on = fields.status === 'published' ? fields.published_on : '';
	const link = fields.link.trim() === '' ? '' : linkOf(fields.link);
	const faults: Partial<Record<keyof Fields, FieldFault>> = {};
	if (title === '') faults.title = 'title-empty';
	else if (!textPattern.test(title)) faults.title = 'title';
	else if (identifierInWords(title) !== null) faults.title = 'personal';
	else if (others.some((other) => isSame(fieldsOf(other), { ...fields, title }))) faults.title = 'twice';
	if (fields.status === 'published' && published_on === '') faults.published_on = 'day-empty';
	else if (published_on > today) faults.published_on = 'day-later';
	if (link === null) faults.link = 'link';
	// What was written, and not what became of it: a link that mends itself may still name somebody.
	else if (identifierInWords(fields.link) !== null) faults.link = 'personal';
	return Object.keys(faults).length > 0
		? { faults }
		: { row: { ...fields, title, published_on, link: link ?? '' } };
}
