import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChrome } from '../../tooling/chrome.ts';
import { command } from '../../tooling/command.ts';
import { serve } from '../../site/serve.ts';
import { built } from '../../site/options.ts';

const views = [
	{ name: 'wide', width: 1440, height: 900, colorScheme: 'light' },
	{ name: 'phone', width: 390, height: 844, colorScheme: 'light' },
	{ name: 'dark', width: 1440, height: 900, colorScheme: 'dark' }
] as const;

const options = {
	out: { type: 'string', default: '.tidemark/look' },
	page: { type: 'string', multiple: true }
} as const;

// Pictures of the built site, for eyes: every page wide, on a phone, dark and as print.
await command('npm run look -- [--out DIR] [--page PATH]...', options, async (values) => {
	const served = await serve(built, 0);
	const browser = await chromium.launch(findChrome());
	try {
		const pages = values.page ?? everyPage();
		for (const page of pages) await picture(browser, served.url, page, values.out);
		console.log(`${pages.length} pages, four pictures each, in ${values.out}/`);
		return 0;
	} finally {
		await browser.close();
		await served.close();
	}
});

function everyPage(): string[] {
	return readdirSync(built, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html'))
		.map((file) => file.slice(0, -'index.html'.length))
		.sort();
}

async function picture(browser: Browser, site: string, path: string, out: string): Promise<void> {
	const base = join(out, path.replace(/\/$/, '') || 'home');
	mkdirSync(dirname(base), { recursive: true });
	for (const { name, width, height, colorScheme } of views) {
		const context = await browser.newContext({
			viewport: { width, height },
			colorScheme,
			timezoneId: 'UTC',
			serviceWorkers: 'block'
		});
		const page = await context.newPage();
		await page.goto(site + path, { waitUntil: 'networkidle' });
		await page.locator('progress').waitFor({ state: 'detached' });
		await page.screenshot({ path: `${base}.${name}.png`, fullPage: true });
		if (name === 'wide') await page.pdf({ path: `${base}.print.pdf`, format: 'A4', printBackground: true });
		await context.close();
	}
}
