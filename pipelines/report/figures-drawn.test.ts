import { unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readEdition } from '#edition/read-edition.ts';
import { defaultOutline } from '#report/outline/outline.ts';
import { writeDocx } from '#report/writers/docx/docx.ts';
import { writeHtml } from '#report/writers/html/html.ts';
import { readFolder } from '../editions/edition-folder.ts';
import { rasteriser } from '../editions/pictures/svg-to-png.ts';
import { findChrome } from '../tooling/chrome.ts';
import { reportOfEdition } from './report-of-edition.ts';

const edition = readEdition(readFolder('data/editions/2021-07'));
const { document } = await reportOfEdition(edition, 'nb', { outline: defaultOutline, texts: new Map() });
const figures = document.blocks.flatMap((block) => (block.kind === 'figure' ? block : []));

let browser: Browser;
beforeAll(async () => void (browser = await chromium.launch(findChrome())));
afterAll(() => browser.close());

/** The share of each picture that is not its background, as its corner has it. */
async function drawnShares(pictures: readonly Uint8Array[]): Promise<number[]> {
	const page = await browser.newPage();
	const addresses = pictures.map((bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
	const shares = await page.evaluate(async (all) => {
		const found: number[] = [];
		for (const address of all) {
			const bitmap = await createImageBitmap(await (await fetch(address)).blob());
			const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
			context.fillStyle = 'white';
			context.fillRect(0, 0, bitmap.width, bitmap.height);
			context.drawImage(bitmap, 0, 0);
			const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
			let drawn = 0;
			for (let at = 0; at < data.length; at += 4)
				if ([0, 1, 2].some((part) => Math.abs(data[at + part]! - data[part]!) > 40)) drawn++;
			found.push(drawn / (data.length / 4));
		}
		return found;
	}, addresses);
	await page.close();
	return shares;
}

/** Words and marks cover more of a chart than this; axes alone do not. */
const least = 0.01;

it('has no blank picture in Word, for programs that cannot show the drawing', async () => {
	const file = unzipSync(await writeDocx(document, await rasteriser()));
	const pictures = Object.keys(file).filter((name) => name.endsWith('.png'));
	expect(pictures).toHaveLength(figures.length);
	const shares = await drawnShares(pictures.map((name) => file[name]!));
	pictures.forEach((name, at) => expect(shares[at], name).toBeGreaterThan(least));
});

it('has no blank chart on paper, and finds one that is', async () => {
	const page = await browser.newPage({ viewport: { width: 642, height: 900 }, javaScriptEnabled: false });
	await page.emulateMedia({ media: 'print' });
	await page.setContent(writeHtml(document));
	const charts = await page.locator('figure .wide svg').all();
	expect(charts).toHaveLength(figures.length);
	const pictures: Uint8Array[] = [];
	for (const chart of charts) pictures.push(await chart.screenshot());
	await page.setContent(
		'<svg width="642" height="200"><line x1="80" x2="80" y2="200" stroke="black" /></svg>'
	);
	pictures.push(await page.locator('svg').screenshot());
	await page.close();
	const shares = await drawnShares(pictures);
	figures.forEach(({ id }, at) => expect(shares[at], id).toBeGreaterThan(least));
	expect(shares.at(-1)).toBeLessThan(least);
});
