import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { planLines } from '#views/report/plan.ts';
import { asCell } from '#edition/as-cell.ts';
import { verifyEdition } from '#edition/verify.ts';
import { siteEditions } from './editions.server.ts';
import { siteProgramme } from './figures.server.ts';
import { sharedBrowser } from './fixtures/browser.ts';
import { axeFaults } from '../fixtures/axe-faults.ts';
import { settled } from './fixtures/settled.ts';

const languages = siteLanguages(readProgramme('data').languages);

const site = inject('site');
const [latest] = siteEditions() as [ReturnType<typeof siteEditions>[number]];
const path = (language: string) => (language === 'en' ? '' : `${language}/`);
let browser: Browser;

beforeAll(async () => {
	browser = await sharedBrowser();
});

interface How {
	/** Which page, below that of the language. */
	at?: string;
	javaScriptEnabled?: boolean;
	width?: number;
	colorScheme?: 'light' | 'dark';
}

async function open(
	language = 'en',
	{ at = '', javaScriptEnabled = false, width = 1280, colorScheme = 'light' }: How = {}
): Promise<Page> {
	const context = await browser.newContext({
		javaScriptEnabled,
		colorScheme,
		bypassCSP: javaScriptEnabled,
		viewport: { width, height: 900 }
	});
	const page = await context.newPage();
	await page.goto(site + path(language) + at);
	return page;
}

const texts = (page: Page, selector: string) =>
	page
		.locator(selector)
		.evaluateAll((found) => found.map((one) => one.textContent.trim().replace(/\s+/g, ' ')));

const report = {
	head: latest.head,
	programme: latest.programme,
	catalogue: latest.catalogue,
	cells: latest.cells.map(asCell)
};

describe.each(languages)('in %s, without JavaScript', (language) => {
	it.each(['', 'figures/'])(
		'/%s is complete: headings in order, charts, tables, no missing text',
		async (at) => {
			const page = await open(language, { at });
			expect(await page.locator('html').getAttribute('lang')).toBe(language);
			const levels = await page
				.locator('h1, h2, h3, h4')
				.evaluateAll((found) => found.map((heading) => Number(heading.tagName.slice(1))));
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
			// A chart without any published figure says so in words.
			const all = await page.locator('figure.chart').count();
			const charts = await page.locator('figure.chart:not(:has(p.absent))').count();
			const seen = () => page.locator('figure.chart svg[role=img]:visible').count();
			await page.emulateMedia({ media: 'print' });
			expect(await seen(), 'charts on paper').toBe(charts);
			expect(await page.locator('figure.chart table:visible').count(), 'tables on paper').toBe(all);
			await page.emulateMedia({ media: 'screen' });
			for (const groups of await page.locator('.groups > summary').all()) await groups.click();
			expect(await seen(), 'charts on screen, groups opened').toBe(charts);
			expect(all).toBeGreaterThan(5);
			expect(await page.locator('figure.chart table:visible').count()).toBe(0);
			expect(await page.locator('body').innerText()).not.toMatch(
				/\b(figures|site|report|workspace)\.[a-z]|undefined|NaN|\{/
			);
			await page.context().close();
		}
	);

	it('shows each objective with the figures of its cells', async () => {
		const page = await open(language, { at: 'plan/' });
		const t = translator(language, await loadMessages(language));
		const lines = planLines(t, report);
		const rows = await page
			.locator('#plan tbody tr')
			.evaluateAll((found) =>
				found.map((row) => [...row.children].map((one) => one.textContent.trim().replace(/\s+/g, ' ')))
			);
		const reason = (line: (typeof lines)[number]) =>
			line.reason === null ? '' : ` ${t('site.reason')}: ${line.reason || t('site.reason-none')}`;
		const plain = (text: string) => text.trim().replace(/\s+/g, ' ');
		expect(rows).toEqual(
			lines.map((line) =>
				line.measured
					? [
							line.objective,
							line.planned,
							line.achieved,
							...siteProgramme().countries.map((_, i) => {
								const area = line.areas[i];
								return area ? `${area.figure} ${area.below}` : '';
							}),
							[line.difference, ...(line.counted ? [t('report.counted')] : [])].join('; ') + reason(line)
						].map(plain)
					: [line.objective, plain(t('site.not-measured') + reason(line))]
			)
		);
		await page.context().close();
	});
});

/** Scripts of a page: that of its copy buttons, where it has texts to copy, is the only one that a page to read may have. */
const scripts = (page: Page) =>
	page.locator('script:not([type="application/ld+json"])').evaluateAll((all) => ({
		own: all.map((one) => [one.getAttribute('src'), one.textContent]),
		copied: document.querySelectorAll('[data-copy]').length
	}));
const copying = readFileSync('src/components/copy.js', 'utf8');

it('asks for no script and weighs little', async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const seen: { type: string; bytes: Promise<number> }[] = [];
	page.on('requestfinished', (request) => {
		seen.push({
			type: request.resourceType(),
			bytes: request.sizes().then((sizes) => sizes.responseBodySize)
		});
	});
	await page.goto(site, { waitUntil: 'networkidle' });
	expect(seen.map((one) => one.type).filter((type) => !['document', 'font', 'other'].includes(type))).toEqual(
		[]
	);
	const bytes = await Promise.all(seen.map((one) => one.bytes));
	expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(300_000);
	expect((await scripts(page)).own).toEqual([[null, copying]]);
	await context.close();
});

it.each([360, 768, 1280, 1920])('fits a window of %d pixels and does not jump', async (width) => {
	const page = await open('en', { javaScriptEnabled: true, width });
	await settled(page);
	const shift = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				const add = (entries: PerformanceEntryList) => {
					for (const entry of entries) sum += (entry as unknown as { value: number }).value;
				};
				const observer = new PerformanceObserver((list) => add(list.getEntries()));
				observer.observe({ type: 'layout-shift', buffered: true });
				// What was noted before comes in a task of its own; two pictures later it is there.
				requestAnimationFrame(() =>
					requestAnimationFrame(() =>
						setTimeout(() => {
							add(observer.takeRecords());
							resolve(sum);
						})
					)
				);
			})
	);
	expect(shift).toBe(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	await page.context().close();
});

it('never writes on a phone in letters below 11 pixels', async () => {
	const page = await open('en', { javaScriptEnabled: true, width: 360 });
	const sizes = await page.evaluate(() =>
		[...document.querySelectorAll<SVGTextElement | HTMLElement>('main *')]
			.filter(
				(one) =>
					one.checkVisibility() &&
					[...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim())
			)
			.map((one) => {
				const svg = one.closest('svg');
				const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
				return parseFloat(getComputedStyle(one).fontSize) * scale;
			})
	);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
	await page.context().close();
});

it.each(['light', 'dark'] as const)('has no fault that axe can find, %s', async (colorScheme) => {
	const page = await open('en', { javaScriptEnabled: true, colorScheme });
	expect(await axeFaults(page)).toEqual([]);
	await page.context().close();
});

it('says that its data are invented', async () => {
	const page = await open();
	const t = translator('en', await loadMessages('en'));
	expect(await texts(page, 'aside')).toContain(t('masthead.synthetic'));
	await page.context().close();
});

it('hands out the files of the edition as they were signed', async () => {
	const at = new URL(`editions/${latest.head.name}/`, site);
	const bytes = async (path: string) =>
		[path, new Uint8Array(await (await fetch(new URL(path, at))).arrayBuffer())] as const;
	const paths = [...latest.manifest.files.map(({ path }) => path), 'manifest.json', 'manifest.sig.json'];
	const files = new Map(await Promise.all(paths.map(bytes)));
	expect(verifyEdition(files).findings).toEqual([]);
});

const pages = [
	'editions/',
	`editions/${latest.head.name}/`,
	`editions/${latest.head.name}/files/`,
	`editions/${latest.head.name}/course-completion-rate/`,
	`editions/${latest.head.name}/network-cumulative-ties/`,
	`fi/editions/${latest.head.name}/participants-enrolled/`,
	...[
		'plan/',
		'figures/',
		'countries/',
		'fi/countries/FI/',
		'goals/',
		'goals/10/',
		'changes/',
		'method/',
		'summary/'
	]
];

describe.each(pages)('/%s', (address) => {
	it.each(['light', 'dark'] as const)(
		'has no fault that axe can find, and no script but that of copy buttons, %s',
		async (colorScheme) => {
			const context = await browser.newContext({
				colorScheme,
				bypassCSP: true,
				viewport: { width: 320, height: 800 }
			});
			const page = await context.newPage();
			await page.goto(site + address);
			const { own, copied } = await scripts(page);
			expect(own).toEqual(copied > 0 ? [[null, copying]] : []);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			expect(await axeFaults(page)).toEqual([]);
			await context.close();
		}
	);
});

it('has a page for every figure of every edition in every language', async () => {
	for (const { head, catalogue } of siteEditions())
		for (const { id } of catalogue)
			for (const language of languages) {
				const { status } = await fetch(`${site}${path(language)}editions/${head.name}/${id}/`, {
					method: 'HEAD'
				});
				expect(status, `${language} ${head.name} ${id}`).toBe(200);
			}
});
