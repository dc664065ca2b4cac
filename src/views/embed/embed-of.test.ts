import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { EditionHead } from '#schemas/edition.ts';
import type { Programme } from '#schemas/programme.ts';
import { bars } from '#charts/bars.ts';
import { embedOf } from './embed-of.ts';

it('is a page of one chart: drawing, words, table, source, one script that its policy knows, and nothing that ends an attribute', async () => {
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
	const scripts = [...document.querySelectorAll('script')];
	expect(scripts).toHaveLength(1);
	const hash = createHash('sha256').update(scripts[0]!.textContent).digest('base64');
	const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
	expect(policy.split('; ').filter((part) => part.startsWith('script-src'))).toEqual([
		`script-src 'sha256-${hash}'`
	]);
});
