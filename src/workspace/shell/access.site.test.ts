import { expect, it } from 'vitest';
import { ready, visits } from '#workspace/fixtures/visit.ts';
import { axeFaultsInBoth } from '../../fixtures/axe-faults.ts';

const { site, blank, open } = visits();

const pages = [
	'workspace/',
	'workspace/compare/?indicator=course-completion-rate&by=gender',
	'workspace/compare/?indicator=network-cumulative-ties',
	'workspace/compare/?indicator=kickoff-days-delivered&gender=woman',
	'workspace/indicator/',
	'workspace/query/',
	'workspace/indicator/?id=ese-change'
];

it.each(pages)('/%s has no fault that axe can find, light and dark', async (path) => {
	const page = await open(path, { bypassCSP: true });
	await ready(page);
	expect(await axeFaultsInBoth(page)).toEqual([]);
});

it.each(pages)('/%s fits a phone and asks nothing of another origin', async (path) => {
	const page = await blank({ viewport: { width: 390, height: 844 } });
	const strangers: string[] = [];
	page.context().on('request', (request) => {
		if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url()))
			strangers.push(request.url());
	});
	await page.goto(site + path);
	await ready(page);
	// A figure that arrives while the page is measured moves it for a moment; what counts is the page at rest.
	const width = () =>
		page.evaluate(() => document.fonts.ready.then(() => document.documentElement.scrollWidth));
	await expect.poll(width).toBe(390);
	expect(strangers).toEqual([]);
});
