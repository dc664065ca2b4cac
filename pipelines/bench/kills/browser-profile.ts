import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { holding } from './folder-state.ts';

/** The records as a reader sees them who opens the page anew: which rows it exports, as one text. */
export async function recordsOf(page: Page, site: string): Promise<string> {
	await page.goto(`${site}workspace/records/`);
	const button = page.getByRole('button', { name: 'Pack the file' });
	const empty = page.locator('[data-empty]');
	await button.or(empty).first().waitFor();
	if ((await empty.count()) > 0) return 'empty';
	if ((await page.locator('[data-damaged], [data-fault], [data-newer]').count()) > 0) return 'damaged';
	await page.getByLabel('Not at all').check();
	const [zip] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const files = Object.entries(unzipSync(readFileSync(await zip.path())))
		.filter(([name]) => name.endsWith('.csv'))
		.map(([name, bytes]): [string, string] => [name, strFromU8(bytes)])
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return createHash('sha256').update(JSON.stringify(files)).digest('hex');
}

/** Deletes everything, as a reader does. */
export async function deleteAll(page: Page, site: string): Promise<void> {
	await page.goto(`${site}workspace/records/`);
	const ask = page.getByRole('button', { name: /^Delete everything/ });
	const empty = page.locator('[data-empty]');
	await ask.or(empty).first().waitFor();
	if ((await ask.count()) === 0) return;
	await ask.click();
	await page.getByRole('button', { name: 'Delete for good' }).click();
	await empty.waitFor();
}

/** Files below a folder that hold a text, as browsers write texts: a byte, or two, a character. */
export const filesHolding = (dir: string, texts: readonly string[]): string[] =>
	texts.flatMap((text) =>
		holding(
			dir,
			(['utf8', 'latin1', 'utf16le'] as const).map((encoding) => Buffer.from(text, encoding))
		).map((path) => `${path} (${text})`)
	);
