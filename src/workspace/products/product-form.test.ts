import { expect, it } from 'vitest';
import { checkedFields, emptyFields, fieldsOf, type Fields } from './product-form.ts';

const today = '2021-08-03';
const right: Fields = {
	kind: 'toolbook',
	status: 'published',
	published_on: '2021-07-09',
	title: 'Tool-book',
	link: 'https://example.org/a',
	language: 'en'
};

it('keeps what is right, with the title in one line and the link as a browser has it', () => {
	const written = { ...right, title: ' Tool-book,\n step by step ', link: ' example.org/å ' };
	expect(checkedFields(written, today)).toEqual({
		row: { ...right, title: 'Tool-book, step by step', link: 'https://example.org/%C3%A5' }
	});
	expect(checkedFields({ ...right, link: '', language: '' }, today)).toEqual({
		row: { ...right, link: '', language: '' }
	});
});

it.each([
	'Tool-book 2020-2021',
	'Report 2021-07-09',
	'24 dinners in 2020, 37 days in 2021',
	'Опыт: 12 встреч',
	'مرحبا'
])('takes %j for a title', (title) =>
	expect(checkedFields({ ...right, title }, today)).toEqual({ row: { ...right, title } })
);

it('keeps no day of publication of what is not published', () => {
	const draft = { ...right, status: 'draft', published_on: '2021-09-01' };
	expect(checkedFields(draft, today)).toEqual({ row: { ...right, status: 'draft', published_on: '' } });
});

it.each<[Partial<Fields>, object]>([
	[{ title: '  ' }, { title: 'title-empty' }],
	[{ title: 'x'.repeat(161) }, { title: 'title' }],
	[{ title: 'Ask anna@example.org' }, { title: 'personal' }],
	[{ title: 'Tool-book 010190-1234' }, { title: 'personal' }],
	// Their check digits are wrong, as after a slip of the finger.
	[{ title: 'Of 19900101-1234' }, { title: 'personal' }],
	[{ title: 'Of 010190-123A' }, { title: 'personal' }],
	[{ link: 'https://example.org/131005A308T' }, { link: 'personal' }],
	[{ title: '\u200B' }, { title: 'title' }],
	[{ title: 'Tool \u202Egpj.exe' }, { title: 'title' }],
	[{ published_on: '' }, { published_on: 'day-empty' }],
	[{ published_on: '2021-08-04' }, { published_on: 'day-later' }],
	[{ link: 'the library' }, { link: 'link' }],
	[{ link: 'javascript:alert(1)' }, { link: 'link' }],
	[{ link: 'https://anna:secret@example.org/' }, { link: 'link' }],
	[{ link: 'mailto:anna@example.org' }, { link: 'link' }],
	[{ link: 'https://example.org/anna@example.org' }, { link: 'personal' }],
	[
		{ title: '', link: 'x', published_on: '' },
		{ title: 'title-empty', published_on: 'day-empty', link: 'link' }
	]
])('%j has the faults %j', (changed, faults) => {
	expect(checkedFields({ ...right, ...changed }, today)).toEqual({ faults });
});

it('takes no product a second time, but one in another language or of another kind', () => {
	const there = [{ ...right, title: 'Tool-Book' }];
	const twice = { faults: { title: 'twice' } };
	expect(checkedFields({ ...right, title: ' tool-book ' }, today, there)).toEqual(twice);
	expect(checkedFields({ ...right, published_on: '2021-07-08', link: '' }, today, there)).toEqual(twice);
	const accented = [{ ...right, title: 'Café  talks' }];
	expect(checkedFields({ ...right, title: 'CAFE\u0301 talks' }, today, accented)).toEqual(twice);
	for (const other of [{ language: 'sv' }, { kind: 'report' }, { title: 'Tool-book 2' }])
		expect(checkedFields({ ...right, ...other }, today, there)).toHaveProperty('row');
});

it('fills the form with what is known of a product, and a new one with its kind', () => {
	expect(fieldsOf({ ...right, title: null, link: null, published_on: null, language: null })).toEqual({
		...right,
		...{ title: '', link: '', published_on: '', language: '' }
	});
	expect(emptyFields('good_practice')).toMatchObject({ kind: 'good_practice', title: '' });
});
