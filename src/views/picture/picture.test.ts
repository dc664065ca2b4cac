import { expect, it } from 'vitest';
import { bars } from '#charts/bars.ts';
import type { Cell } from '#schemas/cell.ts';
import { coloured } from './coloured.ts';
import { picture, type Pictured } from './picture.ts';

const colours = (token: string) => (token === 'ink' ? '#010203' : '#aabbcc');
const paper = { colours, background: '#ffffff' };

const cell = (value: number | null) =>
	({ dims: {}, value, n: 20, unit: 'events', status: value === null ? 'not-collected' : 'ok' }) as Cell;
const rows = [
	{ cell: cell(4), label: 'A & <b>', text: '4\u00a0events', colour: 'var(--country-1)' },
	{ cell: cell(null), label: 'C', text: 'not collected', colour: 'var(--mark)' }
];
const plot = (width: number) => bars(rows, width, { high: 4 });
const shown: Pictured = {
	id: 'chart',
	title: 'Dinners & "more"',
	measure: 'Events',
	summary: 'A: 4; C: not collected.',
	key: 'Hollow: not collected.',
	drawings: [{ title: null, plot }],
	source: 'A programme.'
};
const svg = picture('en', shown, paper);

it('stands alone: no colour of the page, no style, nothing from elsewhere', () => {
	expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
		/var\(|currentColor|<script|<style|class="absent"|href|url\(|https?:|&nbsp;| on[a-z]+=/
	);
});

it('is named and described, in words that are escaped', () => {
	expect(svg).toContain('<title id="chart-picture-title">Dinners &amp; &quot;more&quot;</title>');
	expect(svg).toContain('>Events. A: 4; C: not collected.</desc>');
	const sentence = picture('en', { ...shown, measure: 'Events in all.' }, paper);
	expect(sentence).toContain('>Events in all. A: 4; C: not collected.</desc>');
	expect(svg).toContain('A &amp; &lt;b&gt;');
	expect(svg).toContain('4&#160;events');
});

it('names its fonts, the last one that every device has, and its paper', () => {
	expect(svg).toMatch(/font-family="Inter, [^"]*, sans-serif"/);
	expect(svg).toMatch(/<rect width="768" height="\d+" fill="#ffffff"\/>/);
});

it('breaks its lines earlier where another font may be wider', () => {
	const long = { ...shown, title: 'Dinners held in each of the countries of the programme, by month' };
	const lines = (text: string) => text.match(/<tspan x=/g)!.length;
	expect(lines(picture('en', long, { ...paper, filled: 0.8 }))).toBe(lines(picture('en', long, paper)) + 1);
});

it('keeps the words of two lines apart for whoever takes them out of it', () => {
	const long = { ...shown, title: 'Dinners held in each of the countries of the programme, by month and by place' };
	const words = picture('en', long, { ...paper, filled: 0.8 }).replace(/<title.*<\/desc>/s, '');
	expect(words.replace(/<[^>]*>/g, '')).toContain(long.title);
});

it('sets several drawings below each other, each with its title', () => {
	const height = (text: string) => Number(/ height="(\d+)"/.exec(text)?.[1]);
	const two = picture(
		'en',
		{
			...shown,
			drawings: [
				{ title: 'One', plot },
				{ title: 'Other', plot }
			]
		},
		paper
	);
	const tops = [...two.matchAll(/translate\(24,(\d+)\)" fill/g)].map(([, top]) => Number(top));
	expect(tops).toHaveLength(2);
	expect(tops[1]! - tops[0]!).toBeGreaterThan(plot(720).height!);
	expect(height(two)).toBeGreaterThan(height(svg) + plot(720).height!);
});

it('writes out each colour by the name of its token', () => {
	const named = (token: string) => `<${token}>`;
	expect(coloured('fill="var(--country-1)" stroke="currentColor" d="M1"', named)).toBe(
		'fill="<country-1>" stroke="<ink>" d="M1"'
	);
});
