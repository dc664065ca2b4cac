import { unzlibSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import type { Draft } from '#edition/draft.ts';
import type { EditionCell } from '#schemas/edition.ts';
import { wrapped } from '#views/picture/svg-paragraph.ts';
import { pictures } from './pictures.ts';

const all = (text: string) => ({ en: text, da: text, sv: text, fi: text, nb: text });
const shares = { counts: 'participant', unit: 'share', measures: [], level: 'outcome' };

const cell = (indicator: string, dims: Record<string, string>, value: number | null, rest: object = {}) =>
	({
		indicator,
		version: 1,
		dims,
		value,
		numerator: null,
		denominator: null,
		low: null,
		high: null,
		n: value === null ? null : 20,
		unit: 'events',
		status: 'ok',
		...rest
	}) as EditionCell;

const share = { unit: 'share', numerator: 14, denominator: 20, low: 0.48, high: 0.86 };
const edition = {
	head: {
		name: '2021-07',
		on: '2021-07-31',
		policy: { minBase: 10 },
		programme: { id: 'north', version: 1, synthetic: true },
		licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
	},
	programme: {
		languages: ['en', 'da', 'sv', 'fi', 'nb'],
		title: all('Work & <school>'),
		area: 'country',
		period: { from: '2020-04-01', to: '2021-07-31', versions: [] },
		countries: ['DK', 'SE'].map((code) => ({ code, name: all(`Land ${code}`) })),
		characteristics: [{ code: 'gender' }],
		waves: [],
		domains: { session_type: [], activity: [] },
		instruments: [],
		annotations: [],
		indicators: ['dinners', 'started'],
		objectives: [],
		primary: [],
		sdgs: [],
		disclosure: { minBase: 10 },
		targets: [{ indicator: 'dinners', dims: {}, per: 'country', value: 6, source: '' }]
	},
	catalogue: [
		{
			id: 'dinners',
			kind: 'count',
			counts: 'session',
			parameters: {},
			limitations: all('None'),
			dims: ['country'],
			theme: 'delivery',
			unit: 'events',
			name: all('Dinners'),
			measures: [],
			level: 'output'
		},
		{
			id: 'started',
			kind: 'share',
			name: all('Started'),
			parameters: {},
			limitations: all('None'),
			dims: ['gender'],
			theme: 'learning',
			...shares
		}
	],
	cells: [
		cell('dinners', {}, 9),
		cell('dinners', { country: 'DK' }, 5),
		cell('dinners', { country: 'SE' }, 4, { status: 'held', since: '2020-12' }),
		cell('started', {}, 0.7, share),
		cell('started', { gender: 'woman' }, null, { unit: 'share', status: 'suppressed', at_least: 0.8 }),
		cell('started', { gender: 'man' }, null, { unit: 'share', status: 'suppressed' })
	],
	tables: [
		{ indicator: 'dinners', by: [{ dim: 'country', groups: ['DK', 'SE'] }] },
		{ indicator: 'started', by: [{ dim: 'gender', groups: ['woman', 'man'] }] }
	]
} as unknown as Draft;

let files: Map<string, Uint8Array>;
let again: Map<string, Uint8Array>;
beforeAll(async () => {
	const zone = process.env['TZ'];
	files = await pictures(edition);
	try {
		process.env['TZ'] = 'Pacific/Kiritimati';
		again = await pictures(structuredClone(edition));
	} finally {
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	}
});

const text = (path: string) => new TextDecoder().decode(files.get(path));
const svgs = () => [...files.keys()].filter((path) => path.endsWith('.svg'));

it('draws each chart in five languages, and PNG and the card in one', () => {
	for (const language of ['en', 'da', 'sv', 'fi', 'nb'])
		expect(files.has(`charts/${language}/chart-dinners-country.svg`)).toBe(true);
	const pngs = [...files.keys()].filter((path) => path.endsWith('.png'));
	expect(pngs.toSorted()).toEqual([
		'card.png',
		...svgs()
			.filter((path) => path.startsWith('charts/en/'))
			.map((path) => path.replace('.svg', '.png'))
			.toSorted()
	]);
});

it('draws in the languages of its programme only, and PNG in the first', async () => {
	const nordic = await pictures({ ...edition, programme: { ...edition.programme, languages: ['da', 'sv'] } });
	const drawn = (kind: string) => [
		...new Set([...nordic.keys()].filter((path) => path.endsWith(kind)).map((path) => path.split('/')[1]))
	];
	expect([drawn('.svg'), drawn('.png')]).toEqual([
		['da', 'sv'],
		['da', undefined]
	]);
});

it('makes the same bytes again, in another time zone too', () => {
	expect([...again.keys()]).toEqual([...files.keys()]);
	for (const [path, bytes] of files) expect(Buffer.compare(bytes, again.get(path)!), path).toBe(0);
});

const carried =
	/<style>((?:@font-face\{font-family:Inter;font-weight:[46]00;src:url\(data:font\/woff2;base64,[\w+/=]+\)\})+)<\/style>/;

it('writes SVG that stands alone', () => {
	for (const path of svgs())
		expect(text(path).replace('xmlns="http://www.w3.org/2000/svg"', '').replace(carried, '')).not.toMatch(
			/var\(|currentColor|<script|<style|href|url\(|https?:|&nbsp;| on[a-z]+=/
		);
});

it('carries its fonts in SVG, in both weights and with few bytes', () => {
	for (const path of svgs()) {
		const fonts = carried.exec(text(path))![1]!.split('base64,').slice(1);
		expect(fonts).toHaveLength(2);
		for (const font of fonts)
			expect(Buffer.from(font.split(')')[0]!, 'base64').subarray(0, 4).toString()).toBe('wOF2');
		expect(text(path).length).toBeLessThan(25_000);
	}
});

it('names and describes a chart, and names its source', () => {
	const svg = text('charts/en/chart-dinners-country.svg');
	expect(svg).toMatch(/<title [^>]*>Dinners[^<]+<\/title>/);
	expect(svg).toMatch(/<desc [^>]*>[^<]*Land DK: 5 events, planned 6/);
	expect(svg).toContain('Work &amp; &lt;school&gt;. ');
	expect(svg).toContain('31 July 2021');
});

it('writes PNG of the size that it says, all of it', () => {
	for (const [path, width] of [
		['card.png', 1200],
		['charts/en/chart-dinners-country.png', 1280]
	] as const) {
		const bytes = files.get(path)!;
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		expect(view.getUint32(16)).toBe(width);
		const palette = view.getUint32(33);
		const content = 33 + palette + 12;
		const lines = unzlibSync(bytes.subarray(content + 8, content + 8 + view.getUint32(content)));
		expect(lines).toHaveLength((width + 1) * view.getUint32(20));
		// Letters were drawn: a picture without its font would have only the marks.
		expect(new Set(lines).size).toBeGreaterThan(20);
	}
});

it('breaks lines between words only', () => {
	const words = 'Yrittäjyyskoulutuksen keskeyttäneiden osuus';
	expect(wrapped(words, 1000, 13)).toEqual([words]);
	expect(wrapped(words, 10, 13)).toEqual(words.split(' '));
});
