import { expect, it } from 'vitest';
import { changedParts, pageOf, partsOf } from './report-parts.ts';

const page = (summary: string, notes = '') =>
	`<!doctype html>\n<body>\n<header>T</header>\n<main>\n<h2 id="a">A</h2>\n<p>${summary}</p>\n<h2 id="b">B</h2>\n<p>b</p>\n</main>\n${notes}</body>\n</html>\n`;

it('finds the sections of a page and its notes, and loses nothing of it', () => {
	const found = partsOf(page('one', '<section>n</section>\n'));
	expect(found.parts).toEqual([
		'<h2 id="a">A</h2>\n<p>one</p>',
		'<h2 id="b">B</h2>\n<p>b</p>',
		'\n<section>n</section>\n'
	]);
	expect(
		pageOf(found)
			.replace(/<div data-part="\d">|<\/div>/g, '')
			.replace(/\s/g, '')
	).toBe(page('one', '<section>n</section>\n').replace(/\s/g, ''));
});

it('names the parts that changed, and none where a section came or went', () => {
	expect(changedParts(partsOf(page('one')), partsOf(page('two')))).toEqual([0]);
	expect(changedParts(partsOf(page('one')), partsOf(page('one', '<p>n</p>')))).toEqual([2]);
	expect(changedParts(partsOf(page('one')), partsOf(page('one')))).toEqual([]);
	expect(changedParts(partsOf(page('one')), partsOf(page('one\n<h2 id="c">C</h2>')))).toBeNull();
	expect(changedParts(partsOf(page('one')), partsOf(page('one').replace('>T<', '>U<')))).toBeNull();
});

it('leaves another page as it is', () => {
	expect(pageOf(partsOf('<p>x</p>'))).toContain('<p>x</p>');
});
