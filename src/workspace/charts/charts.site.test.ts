import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { live, visits } from '#workspace/fixtures/visit.ts';

const { folder, open } = visits();

const address = 'workspace/indicator/?id=women-share';
const chart = (page: Page) => page.locator('figure.chart').first();

/** The menu of the first chart, open. */
async function menu(page: Page) {
	await live(page);
	await chart(page).locator('.menu summary').focus();
	await page.keyboard.press('Enter');
	return chart(page);
}

async function saved(page: Page, name: string): Promise<Buffer> {
	const waiting = page.waitForEvent('download');
	await chart(page).getByRole('button', { name }).click();
	const file = join(folder, (await waiting).suggestedFilename());
	await (await waiting).saveAs(file);
	await chart(page).getByRole('status').getByText('Saved as').waitFor();
	return readFileSync(file);
}

it('a chart is saved as SVG, as PNG of twice its size, and as CSV', async () => {
	const page = await open(address);
	await menu(page);
	const svg = (await saved(page, 'Save as SVG')).toString('utf8');
	const faults = await page.evaluate(
		(text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
		svg
	);
	expect(faults).toBe(0);
	expect(svg).not.toMatch(/var\(|currentColor|class="absent"/);
	expect(svg).toContain('fill="#ffffff"');
	expect(svg).toMatch(
		/@font-face\{font-family:Inter;[^}]*src:url\(data:font\/woff2;base64,[A-Za-z0-9+/=]{9999}/
	);
	expect(svg).toMatch(/<title[^>]*>[^<]+<\/title>\n<desc[^>]*>[^<]*Denmark/);

	const png = await saved(page, 'Save as PNG');
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width!, 2 * height!]);

	await chart(page).getByLabel('In CSV, cells are separated by').selectOption({ label: 'tab' });
	const rows = (await saved(page, 'Save as CSV')).toString('utf8').split('\r\n');
	expect(rows.find((row) => row.startsWith('Denmark'))?.split('\t').length).toBeGreaterThan(1);
});

it('a chart fills the screen and comes back, with the focus where it was', async () => {
	const page = await open(address);
	const frame = await menu(page);
	await frame.getByRole('button', { name: 'Full screen' }).click();
	const leave = frame.getByRole('button', { name: 'Close full screen' });
	await leave.waitFor();
	expect(await page.evaluate(() => document.fullscreenElement?.tagName)).toBe('FIGURE');
	await leave.click();
	await leave.waitFor({ state: 'detached' });
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

it('nothing that makes pictures is loaded before a menu is opened', async () => {
	const page = await open(address);
	await live(page);
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await menu(page);
	await chart(page).getByRole('button', { name: 'Save as PNG' }).waitFor();
	const opened = asked.length;
	expect(opened).toBeGreaterThan(0);
	await saved(page, 'Save as SVG');
	expect(asked.length).toBeGreaterThan(opened);
});
