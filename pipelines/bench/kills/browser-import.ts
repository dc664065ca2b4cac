import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Invented people of a list; where one of these texts stands, a person can be told. */
const people = [
	'Kanarie Fugleby',
	'Papegøje Vingesen',
	'Undulat Fjeræus',
	'Stillits Redekær',
	'Bogfinke Næbbøl'
];
const address = (name: string) =>
	`${name.toLowerCase().replaceAll('ø', 'oe').replaceAll('æ', 'ae').replace(' ', '.')}@voliere.example`;
/** Texts of the lists that stay on no device: names, their parts, addresses, the name of the file. */
export const canaries = [
	...people.flatMap((name) => [...name.split(' '), address(name), address(name).split('@')[0]!]),
	'voliere.example'
];

const header =
	'Navn;E-mail;Køn;Aldersgruppe;Tilmeldt den;Status;Uddannelse;Verdensdel;År i Danmark;Tredjelandsborger;Beskæftigelse';

/** A list of the first people as a file to upload. */
export const listOf = (count: number) => ({
	name: `Deltagere ${people[0]!} ${count}.csv`,
	mimeType: 'text/csv',
	buffer: Buffer.from(
		[
			header,
			...people
				.slice(0, count)
				.map(
					(name, n) =>
						`${name};${address(name)};Kvinde;30–39 år;${10 + n}-06-2020;Aktiv;Ikke oplyst;Europa;2–5 år;Nej;Ledig`
				),
			''
		].join('\r\n')
	)
});

async function proceed(page: Page, to: string): Promise<void> {
	await page.locator('.foot .main').click();
	await page.waitForSelector(`[data-step="${to}"][data-busy="false"]`);
}

/** Brings a list to the last step, where only accepting it is left; the key is the text of its file, null for a new one. */
export async function bringToChanges(
	page: Page,
	site: string,
	{ count, key }: { count: number; key: string | null }
): Promise<string> {
	await page.goto(`${site}workspace/import/`);
	await page.locator('[data-awake="true"]').waitFor();
	await page.locator('#import-country').selectOption('DK');
	await page.locator('#import-files').setInputFiles(listOf(count));
	await page.waitForSelector('[data-step][data-busy="false"]');
	await page.getByRole('button', { name: /^Begin/ }).click();
	await page.waitForSelector('[data-step="reading"][data-busy="false"]');
	await proceed(page, 'columns');
	await proceed(page, 'people');
	let text = key;
	if (text === null) {
		const [made] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /^Make a new key file/ }).click()
		]);
		text = readFileSync(await made.path(), 'utf8');
	} else
		await page
			.locator('input[type=file][accept*=json]')
			.setInputFiles({ name: 'key.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await page.waitForSelector('[data-key]:not([data-key=""])');
	await proceed(page, 'problems');
	await proceed(page, 'changes');
	return text;
}

/** Accepts the list, and does not wait. */
export const accept = (page: Page): Promise<void> => page.locator('.accept .main').click();
export const accepted = (page: Page): Promise<void> => page.locator('#accepted').waitFor();
