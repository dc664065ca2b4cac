import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
	sampleContribution,
	sampleCsvs,
	sampleWorkspace
} from '#contributions/fixtures/sample-contributions.ts';
import { seal } from '#contributions/seal.ts';
import { live, visits } from '#workspace/fixtures/visit.ts';
import { axeFaultsInBoth } from '../../fixtures/axe-faults.ts';

const { site, folder, open } = visits();
const address = 'workspace/contributions/';
const phone = { bypassCSP: true, acceptDownloads: true, viewport: { width: 390, height: 844 } };

const saved = (name: string, bytes: Uint8Array) => {
	writeFileSync(join(folder, name), bytes);
	return join(folder, name);
};
const kept = async (download: Download) =>
	saved(download.suggestedFilename(), readFileSync(await download.path()));
const downloadBy = async (page: Page, act: () => Promise<void>) => {
	const [download] = await Promise.all([page.waitForEvent('download'), act()]);
	return kept(download);
};
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heldCountries = (page: Page) =>
	page.locator('[data-held]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['held']));
const wide = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A page of contributions that answers, of a new profile. */
async function profile(options = {}): Promise<Page> {
	const page = await open(address, { acceptDownloads: true, ...options });
	await page.waitForSelector('[data-ready="true"]');
	return page;
}

async function keyOf(page: Page): Promise<string> {
	await button(page, 'Make a key').click();
	return page.locator('[data-public-key]').innerText();
}

/** The contribution of Denmark, as its coordinator seals it for a key on another device. */
async function sealedByCoordinator(page: Page, key: string): Promise<string> {
	await page.setInputFiles('#whole-file', saved('dk-workspace.tidemark', await sampleWorkspace('DK')));
	await page.locator('[data-whole]', { hasText: 'is open' }).waitFor();
	await page.goto(`${site}workspace/records/`);
	await page.locator('[data-kind="workspace"]').waitFor();
	await page.getByLabel(/which begins with age1/).fill('AGE-SECRET-KEY-1');
	await page.locator('[data-lack="secret"]').waitFor();
	await page.getByLabel(/which begins with age1/).fill(key);
	return downloadBy(page, () => button(page, 'Pack the file').click());
}

it('four contributions are opened where they were sealed for, settled, accepted, returned and undone', async () => {
	const lead = await profile(phone);
	const key = await keyOf(lead);
	const coordinator = await profile();
	const denmark = await sealedByCoordinator(coordinator, key);
	expect(denmark).toMatch(/nordic-entrepreneurship-DK-\d{4}-\d\d-\d\d\.tidemark$/);
	// Somebody else's key does not open it.
	const other = await profile();
	await keyOf(other);
	await other.setInputFiles('#contribution-files', denmark);
	await other.locator('[data-refused="other-key"]').waitFor();
	expect(await heldCountries(other)).toEqual([]);

	// A person of Denmark is in the file of Sweden too; Finland answered a warning; Norway has a passphrase.
	const person = sampleCsvs('DK').get('participant')!.split('\n')[1]!;
	const id = person.split(',')[0]!;
	const sweden = await sampleContribution('SE', {}, (table, csv) => {
		if (table === 'participant') return `${csv}${person.replace(',DK,', ',SE,')}\n`;
		return table === 'person' ? `${csv}${id},participant,SE\n` : csv;
	});
	const at = '2021-08-01T10:00:00Z';
	const answer = { rule: 'V11', reason: 'few', table: 'session', rowKey: 'FI/2020-05', args: {}, at };
	const finland = await sampleContribution('FI', { answers: [{ ...answer, note: 'two were merged' }] });
	const forLead = { publicKeys: [key] };
	await lead.setInputFiles('#contribution-files', [
		denmark,
		saved('SE.tidemark', await seal(sweden, forLead)),
		saved('FI.tidemark', await seal(finland, forLead)),
		saved('NO.tidemark', await seal(await sampleContribution('NO'), { passphrase: 'kibav-dunit-gezal' })),
		saved('edition.tidemark', new Uint8Array([1, 2, 3]))
	]);
	await lead.locator('[data-refused="unknown"]').waitFor();
	await lead.getByLabel('Passphrase of NO.tidemark').fill('kibav');
	await lead.keyboard.press('Enter');
	await lead.getByText('The passphrase does not open').waitFor();
	await lead.getByLabel('Passphrase of NO.tidemark').fill('kibav-dunit-gezal');
	await lead.keyboard.press('Enter');
	await lead.locator('[data-contribution="NO"]').waitFor();
	await lead.waitForFunction(() => document.querySelectorAll('[data-reviewed="true"]').length === 4);
	const conflicts = lead.locator('[data-conflict]');
	expect(await conflicts.count()).toBe(1);
	expect(await conflicts.getAttribute('data-conflict')).toBe(`person/${id}`);
	expect(await axeFaultsInBoth(lead)).toEqual([]);
	expect(await wide(lead)).toBe(0);
	expect([
		await button(lead, 'Accept Denmark').isDisabled(),
		await button(lead, 'Accept Sweden').isDisabled(),
		await button(lead, 'Accept Norway').isDisabled()
	]).toEqual([true, true, false]);

	expect(await lead.locator('[data-contribution="FI"] [data-answers="1"]').count()).toBe(1);
	await button(lead, 'Return Finland …').click();
	await lead.keyboard.type('Please look at the days once more');
	const note = await downloadBy(lead, () => button(lead, 'Save the note and close the file').click());
	expect(note).toMatch(/-FI-.*-returned\.tidemark-note\.json$/);
	await lead.getByLabel('Keep what Denmark says').check();
	await button(lead, 'Accept all 3 contributions').click();
	await lead.locator('[data-held="NO"]').waitFor();
	expect(await heldCountries(lead)).toEqual(['DK', 'SE', 'NO']);
	// What names people of Finland waits for it.
	expect(await lead.locator('[data-held="DK"]').getAttribute('data-waiting')).not.toBe('0');
	await button(lead, 'Undo the last one').click();
	await lead.waitForFunction(() => document.querySelectorAll('[data-held]').length === 2);
	expect(await heldCountries(lead)).toEqual(['DK', 'SE']);
	await lead.goto(`${site}workspace/indicator/`);
	await live(lead);
	expect(await lead.locator('main').innerText()).toMatch(/Participants enrolled\s+61 people/);

	await coordinator.goto(site + address);
	await coordinator.waitForSelector('[data-ready="true"]');
	await coordinator.setInputFiles('#return-note', note);
	await coordinator.locator('[data-return="FI"]', { hasText: 'Please look at the days once more' }).waitFor();
	// Opening another workspace replaces nothing unasked.
	await coordinator.setInputFiles('#whole-file', saved('fi-workspace.tidemark', await sampleWorkspace('FI')));
	await button(coordinator, 'Keep what is here').click();
	await coordinator.goto(`${site}workspace/records/`);
	await coordinator.locator('[data-revision="1"]').waitFor();
	expect(await coordinator.locator('[data-revision="2"]').count()).toBe(0);
});
