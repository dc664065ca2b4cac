import { chromium, type Browser } from 'playwright-core';
import { siteLanguages } from '#schemas/languages.ts';
import { findChrome } from '../../tooling/chrome.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { command } from '../../tooling/command.ts';
import { serve } from '../../site/serve.ts';
import { built } from '../../site/options.ts';
import { kilobytes, over, weigh, type Weight } from './weigh.ts';

const kB = 1000;
const publicPage: Partial<Weight> = {
	html: 100 * kB,
	js: 60 * kB,
	fonts: 200 * kB,
	wasm: 0,
	records: 0,
	total: 300 * kB
};
const workspace: Partial<Weight> = {
	html: 60 * kB,
	js: 390 * kB,
	fonts: 200 * kB,
	wasm: 6500 * kB,
	records: 200 * kB
};

/** Pages whose figures come from a cube. */
const withoutEngine: Partial<Weight> = { ...workspace, js: 150 * kB, wasm: 0, records: 0 };

/** `whole`: what is on a page once all of it has come, where that is not when no request has been made for a while. */
const pages: [path: string, limits: Partial<Weight>, whole?: string][] = [
	...siteLanguages(readProgramme('data').languages).map((language, i): [string, Partial<Weight>] => [
		i === 0 ? '' : `${language}/`,
		publicPage
	]),
	// A public page is read without any script.
	...[
		'editions/',
		'editions/2021-07/',
		'editions/2021-07/files/',
		'editions/2021-07/course-completion-rate/',
		...[
			'plan/',
			'figures/',
			'countries/',
			'countries/DK/',
			'goals/',
			'goals/10/',
			'products/',
			'changes/',
			'method/',
			'summary/'
		]
	].map((path): [string, Partial<Weight>] => [path, { ...publicPage, js: 0 }]),
	// What checks an edition comes when there is one to check.
	['verify/', publicPage],
	['protection/', publicPage],
	['glossary/', publicPage],
	...['workspace/', 'workspace/compare/'].map((path): [string, Partial<Weight>] => [path, withoutEngine]),
	// Titles and links are looked through for what tells of people.
	['workspace/products/', { ...withoutEngine, js: 175 * kB }],
	...['workspace/survey/', 'workspace/quality/'].map((path): [string, Partial<Weight>] => [path, workspace]),
	// It works an edition out at once, in a worker of its own, and checks it with a solver.
	['workspace/publish/', { ...workspace, js: 505 * kB, wasm: 7000 * kB }, '[data-draft="done"]'],
	// A preview of the whole report is made at once, in a worker that draws without a page; what writes Word files comes when one is made.
	['workspace/report/', { ...withoutEngine, js: 600 * kB }, 'iframe'],
	// The layout of a network comes with a worker, and its measures are drawn by Plot.
	['workspace/network/', { ...withoutEngine, js: 235 * kB }],
	['workspace/indicator/', { ...withoutEngine, js: 240 * kB }],
	// All that can be asked of one figure comes with it.
	['workspace/indicator/?id=ese-change', { ...workspace, js: 440 * kB }],
	// An editor for SQL comes with it.
	['workspace/query/', { ...workspace, js: 440 * kB }]
];

await command('npm run budget', {}, async () => {
	const browser = await chromium.launch(findChrome());
	const faults: string[] = [];
	try {
		for (const [path, limits, whole] of pages) {
			const weight = weigh(built, await askedFor(browser, path, whole));
			console.log(`/${path}: ${inWords(weight)}`);
			faults.push(...over(weight, limits).map((fault) => `too heavy: /${path} ${fault}`));
		}
	} finally {
		await browser.close();
	}
	for (const fault of faults) console.log(fault);
	return faults.length > 0 ? 1 : 0;
});

/** The paths that a page asks for until it is quiet, the requests of its workers included. */
async function askedFor(browser: Browser, path: string, whole?: string): Promise<string[]> {
	const paths: string[] = [];
	const served = await serve(built, 0, (asked) => paths.push(asked));
	const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await page.goto(served.url + path, { waitUntil: 'networkidle' });
		await page.locator('progress').waitFor({ state: 'detached' });
		if (whole !== undefined) await page.locator(whole).waitFor({ state: 'attached', timeout: 300_000 });
		return paths.filter((asked) => asked !== '/favicon.ico');
	} finally {
		await context.close();
		await served.close();
	}
}

function inWords(weight: Weight): string {
	const kinds = (Object.entries(weight) as [string, number][]).filter(([, bytes]) => bytes > 0);
	return kinds.map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`).join(', ');
}
