import type { Page } from 'playwright-core';
import { accept, accepted, bringToChanges } from './browser-import.ts';

/** What somebody does in the workspace while the browser is killed. */
export interface Act {
	name: string;
	/** How many of the kills are during this act, beside the others. */
	share: number;
	/** Which profile it begins with: how many lists were accepted in it, and whether the device keeps the program. */
	accepted: 1 | 2;
	offline: boolean;
	/** Brings a page to where one press is left. */
	ready: (page: Page, site: string, key: string) => Promise<unknown>;
	press: (page: Page, site: string) => Promise<unknown>;
	/** The page says that it is done. */
	done: (page: Page) => Promise<unknown>;
}

const records = (page: Page, site: string) => page.goto(`${site}workspace/records/`);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const isNext = () => document.documentElement.innerHTML.includes('_app/immutable/next/');

/** Whether a page is one of the next build; a page that mixes both is none of either. */
export const buildOf = (page: Page): Promise<'before' | 'after' | 'mixed'> =>
	page.evaluate(() => {
		const own = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
		const code = own.filter((name) => /_app\/immutable\/.*\.(js|css)$/.test(name));
		const next = code.filter((name) => name.includes('/next/')).length;
		return next === 0 ? 'before' : next === code.length ? 'after' : 'mixed';
	});

/** Takes the build that the host has, if the device still has another. */
export async function takeNext(page: Page, site: string): Promise<void> {
	await page.goto(`${site}workspace/`);
	await page.waitForFunction(
		() =>
			document.querySelector('[data-offline="newer"]') !== null ||
			(document.documentElement.innerHTML.includes('_app/immutable/next/') &&
				document.querySelector('[data-offline="kept"]') !== null)
	);
	if (!(await page.evaluate(isNext))) await button(page, 'Use it now').click();
	await page.waitForFunction(isNext);
	await page.waitForSelector('[data-offline="kept"]', { state: 'attached' });
}

export const acts: Act[] = [
	{
		name: 'accept',
		share: 4,
		accepted: 1,
		offline: false,
		ready: (page, site, key) => bringToChanges(page, site, { count: 5, key }),
		press: accept,
		done: accepted
	},
	{
		name: 'undo',
		share: 3,
		accepted: 2,
		offline: false,
		ready: async (page, site) => {
			await records(page, site);
			await button(page, 'Undo the last import').waitFor();
		},
		press: (page) => button(page, 'Undo the last import').click(),
		done: (page) => page.getByText('The last import was undone.').waitFor()
	},
	{
		name: 'delete',
		share: 4,
		accepted: 2,
		offline: false,
		ready: async (page, site) => {
			await records(page, site);
			await button(page, /^Delete everything/).click();
		},
		press: (page) => button(page, 'Delete for good').click(),
		done: (page) => page.locator('[data-empty]').waitFor()
	},
	{
		name: 'export',
		share: 2,
		accepted: 2,
		offline: false,
		ready: async (page, site) => {
			await records(page, site);
			await page.getByLabel('Not at all').check();
		},
		press: async (page) => {
			const [zip] = await Promise.all([page.waitForEvent('download'), button(page, 'Pack the file').click()]);
			await zip.path();
		},
		done: () => Promise.resolve()
	},
	{
		name: 'update',
		share: 3,
		accepted: 2,
		offline: true,
		ready: () => Promise.resolve(),
		press: takeNext,
		done: () => Promise.resolve()
	}
];
