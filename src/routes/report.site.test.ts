import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { asCell } from '#edition/as-cell.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { headline } from '#views/report/opening.ts';
import { reported } from '#views/report/reported.ts';
import { reportPages } from '#views/report/report-pages.ts';
import { filledSections } from '#views/report/section-figures.ts';
import { siteEditions } from './editions.server.ts';
import { sharedBrowser } from './fixtures/browser.ts';

const site = inject('site');
const [latest] = siteEditions() as [ReturnType<typeof siteEditions>[number]];
const { head, programme, catalogue } = latest;
const report = { head, programme, catalogue, cells: latest.cells.map(asCell) };
const languages = siteLanguages(programme.languages);
const path = (language: string) => (language === languages[0] ? '' : `${language}/`);
let browser: Browser;

beforeAll(async () => {
	browser = await sharedBrowser();
});

/** A page as a reader without scripts has it. */
async function open(at: string, width = 1280): Promise<Page> {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width, height: 844 }
	});
	const page = await context.newPage();
	await page.goto(site + at);
	return page;
}

it.each(languages)(
	'in %s the first page is read on a phone in a few minutes: few words, few screens, six charts',
	async (language) => {
		const page = await open(path(language), 390);
		const words = (await page.locator('body').innerText())
			.split(/\s+/)
			.filter((word) => /[\p{L}\d]/u.test(word));
		expect(words.length).toBeLessThanOrEqual(1500);
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(12 * 844);
		expect(await page.locator('figure.chart').count()).toBe(6);
		const t = translator(language, await loadMessages(language));
		expect(await page.locator('h1').textContent()).toBe(headline(t, report));
		// What was found and a figure are on the first screen, behind what a reader must know of them.
		const fact = page.locator('main dl > div').first();
		const ends = [
			page.getByText(t('masthead.synthetic')),
			page.locator('h1'),
			page.getByText(t('report.trust-people')),
			// A paragraph, with those words in it.
			page.getByText(t('report.trust-comparison')),
			fact
		].map(async (one) => {
			const { y, height } = (await one.boundingBox())!;
			return y + height;
		});
		const places = await Promise.all(ends);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		const shown = (await fact.locator('dd > :last-child').boundingBox())!;
		expect(shown.y + shown.height).toBeLessThanOrEqual(844);
		await page.context().close();
	}
);

it('changes between chart, table and sources by keyboard, and each leads to the page of its figure', async () => {
	const page = await open('');
	const chart = page.locator('figure.chart').first();
	const seen = async () => {
		const views = chart.locator('.view');
		return (await views.evaluateAll((all) => all.map((one) => one.checkVisibility()))).indexOf(true);
	};
	await chart.locator('input').first().focus();
	expect(await seen()).toBe(0);
	await page.keyboard.press('ArrowRight');
	expect(await seen()).toBe(1);
	await page.keyboard.press('ArrowRight');
	expect(await seen()).toBe(2);
	expect(await chart.locator('.of-sources dt').count()).toBeGreaterThanOrEqual(4);
	expect(await chart.locator('.of-sources p a').first().getAttribute('href')).toContain(
		'participants-enrolled/'
	);
	await page.context().close();
});

it.each(['', `editions/${latest.head.name}/`])(
	'/%s is where the old addresses of its parts lead',
	async (at) => {
		const page = await open(at);
		const t = translator('en', await loadMessages('en'));
		const parts = filledSections(t, {
			...report,
			catalogue: reported(report.programme, report.catalogue)
		});
		const old = [
			...['plan', 'sdg', 'changes', 'every', 'method', 'status', 'partners', 'data', 'delivered'],
			...report.programme.sdgs.map(({ goal }) => `goal-${goal}`),
			...parts.flatMap(({ id, figures: { first, small, groups } }) => [
				id,
				...[...first, ...small, ...groups].map(({ chart }) => chart.id)
			])
		];
		const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
		expect(old.filter((id) => ids.filter((one) => one === id).length !== 1)).toEqual([]);
		await page.context().close();
	}
);

it('has every page of the report of every edition in every language, and no other', async () => {
	for (const edition of siteEditions())
		for (const language of languages) {
			const roots = [`editions/${edition.head.name}/`, ...(edition === latest ? [''] : [])];
			for (const root of roots)
				for (const { part, of } of reportPages(edition)) {
					const address = `${path(language)}${root}${part}/${of === undefined ? '' : `${of}/`}`;
					expect((await fetch(site + address, { method: 'HEAD' })).status, address).toBe(200);
				}
		}
	// The first edition has nothing before it, and a country that the programme has not has no page.
	const first = siteEditions().at(-1)!.head.name;
	for (const address of [`editions/${first}/changes/`, 'countries/XX/'])
		expect((await fetch(site + address)).status, address).toBe(404);
});

it('leads from a page that is not there to the first page, also where the site lies below the root of its host', async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	// A host with this site in a folder, and nothing beside it.
	await page.route('**/*', async (route) => {
		const { pathname } = new URL(route.request().url());
		const answer = await fetch(pathname.startsWith('/below/') ? site + pathname.slice(7) : `${site}nothing`);
		await route.fulfill({
			status: answer.status,
			contentType: answer.headers.get('content-type') ?? '',
			body: Buffer.from(await answer.arrayBuffer())
		});
	});
	await page.goto(new URL('/below/da/no/such-page', site).href);
	const links = () =>
		page
			.locator('a')
			.evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
	await expect.poll(links).toEqual(languages.map((language) => `/below/${path(language)}`));
	expect(complaints.filter((text) => /policy/i.test(text))).toEqual([]);
	await context.close();
});
