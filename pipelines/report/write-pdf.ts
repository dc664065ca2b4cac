import { chromium } from 'playwright-core';
import { findChrome } from '../tooling/chrome.ts';

/** A page as PDF for A4: tagged, with bookmarks, and with the page's own running heads. It loads nothing from elsewhere. */
export async function writePdf(html: string): Promise<Uint8Array> {
	const browser = await chromium.launch(findChrome());
	try {
		const page = await browser.newPage({ javaScriptEnabled: false });
		await page.route('**/*', (route) => route.abort());
		await page.setContent(html, { waitUntil: 'load' });
		return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
	} finally {
		await browser.close();
	}
}
