import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { EditionHead } from '#schemas/edition.ts';
import type { Programme } from '#schemas/programme.ts';
import { bars } from '#charts/bars.ts';
import { embedOf } from './embed-of.ts';

it('is a page of one chart: drawing, words, table, source, no script, and nothing that ends an attribute', async () => {
	const t = translator('en', await loadMessages('en'));
	const title = 'Completed: 61 % & "more" <b>';
	const text = embedOf(
		t,
		{ title: { en: 'Programme' } } as Programme,
		{ name: '2021-07' } as EditionHead,
		{
			id: 'chart-x',
			title,
			measure: '',
			summary: 'Denmark: 61 %.',
			plot: (width) => bars([], width),
			table: { columns: ['Country', 'Value'], rows: [['Denmark', '61 %']] }
		},
		'../../x/'
	);
	const { document } = parseHTML(text);
	expect(document.querySelector('title')!.textContent).toBe(title);
	expect(document.querySelector('#summary')!.textContent).toBe('Denmark: 61 %.');
	expect([...document.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-labelledby'))).toEqual([
		'title',
		'title'
	]);
	expect(document.querySelector('h1')!.textContent).toBe(title);
	expect([...document.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual(['Denmark61 %']);
	expect(document.querySelector('a')!.getAttribute('target')).toBe('_top');
	expect(document.querySelectorAll('script')).toHaveLength(0);
});
