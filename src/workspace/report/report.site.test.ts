import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readEdition } from '#edition/read-edition.ts';
import { readFolder } from '#pipelines/editions/edition-folder.ts';
import { reportOfEdition } from '#pipelines/report/report-of-edition.ts';
import { practicesOf } from '#pipelines/report/texts-of.ts';
import { writers } from '#pipelines/report/written.ts';
import { patience, visits } from '#workspace/fixtures/visit.ts';
import { axeFaultsInBoth } from '../../fixtures/axe-faults.ts';
import { emptyDraft, outlineOf } from './draft.ts';

const { open, site } = visits();
const edition = readEdition(readFolder('data/editions/2021-07'));

it(
	'writes a text with a number from the picker, and the Word file that the command makes of it',
	async () => {
		const page = await open('workspace/report/');
		const strangers: string[] = [];
		page.context().on('request', (request) => {
			if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url()))
				strangers.push(request.url());
		});
		await page.locator('#report-area').fill('Of all, ');
		await page.getByText('Insert a number').click();
		await page.locator('#report-indicator').selectOption('course-completion-rate');
		await page.locator('#report-parts').selectOption('value n/d interval');
		const cell = edition.cells.find(
			({ indicator, dims }) => indicator === 'course-completion-rate' && Object.keys(dims).length === 0
		)!;
		const number = `${Math.round(100 * cell.value!)}% (${cell.numerator} of ${cell.denominator}`;
		await page.locator('[data-value]').getByText(number).first().waitFor();
		const area = page.locator('#report-area');
		await area.evaluate((one: HTMLTextAreaElement) => one.setSelectionRange(8, 8));
		await page.getByRole('button', { name: 'Insert', exact: true }).click();
		const text = 'Of all, {{course-completion-rate | value n/d interval}}';
		expect(await area.inputValue()).toBe(text);
		const preview = page.frameLocator('iframe');
		await preview.locator('#summary ~ p').first().getByText(number).waitFor();

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Word file' }).click()
		]);
		expect(download.suggestedFilename()).toBe(`report-${edition.programme.id}-2021-07-en.docx`);
		const bytes = readFileSync(await download.path());
		const words = new TextDecoder().decode(unzipSync(new Uint8Array(bytes))['word/document.xml']);
		expect(words.replace(/<[^>]*>/g, '')).toContain(`Of all, ${number}`);
		const { document } = await reportOfEdition(edition, 'en', {
			outline: outlineOf(emptyDraft),
			texts: new Map([['summary', { text, line: 1 }]]),
			practices: practicesOf('data', 'en', 'en', outlineOf(emptyDraft)),
			address: `${site}editions/2021-07/`
		});
		expect(bytes.equals(Buffer.from(await writers.docx(document, null)))).toBe(true);

		await page.locator('[data-saved="saved"]').waitFor();
		await page.reload();
		await expect.poll(() => area.inputValue(), { timeout: patience }).toBe(text);
		// Undo goes back behind the visit before.
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(await area.inputValue()).toBe('Of all, ');
		await page.getByRole('button', { name: 'Redo' }).click();
		expect(await area.inputValue()).toBe(text);
		await preview.locator('#summary').waitFor();
		expect(await axeFaultsInBoth(page)).toEqual([]);
		expect(strangers).toEqual([]);
	},
	3 * patience
);

it(
	'goes on with the text of a section that was added, and names a file only while its texts stand',
	async () => {
		const page = await open('workspace/report/');
		await page.frameLocator('iframe').locator('#summary').waitFor();
		await page.locator('#report-add').fill('Thanks');
		await page.locator('#report-add').press('Enter');
		await page.locator('#report-area:focus').waitFor();
		expect(await page.locator('#report-section-title').inputValue()).toBe('Thanks');
		await page.keyboard.type('Thank you.');
		await page.frameLocator('iframe').getByText('Thank you.').waitFor();
		await page.getByRole('button', { name: 'Markdown file' }).click();
		const made = page.getByText('Made: ');
		await made.waitFor();
		await page.locator('#report-area').fill('Thank you all.');
		await made.waitFor({ state: 'detached' });

		// A good practice is written beside that of the programme, with a number where something was written last.
		const practised = page.frameLocator('iframe').locator('[id^="lessons-practice-"]:is(h3)');
		await page.locator('#practice-add').fill('Talks in the evening');
		await page.locator('#practice-add').press('Enter');
		await page.locator('#practice-where:focus').waitFor();
		await page.keyboard.type('Lund');
		await page.locator('#practice-gave').focus();
		await page.getByText('Insert a number').click();
		const bare = edition.cells.find(
			({ value, denominator, dims }) =>
				value !== null && denominator === null && Object.keys(dims).length === 0
		)!;
		await page.locator('#report-indicator').selectOption(bare.indicator);
		await page.getByText(`{{${bare.indicator} | value}}`).waitFor();
		await page.locator('#report-indicator').selectOption('course-completion-rate');
		await page.getByRole('button', { name: 'Insert', exact: true }).click();
		await page.locator('#practice-gave:focus').waitFor();
		// How many of how many stands with a value that has it.
		expect(await page.locator('#practice-gave').inputValue()).toBe('{{course-completion-rate | value n/d}}');
		await expect
			.poll(() => practised.allTextContents(), { timeout: patience })
			.toEqual(['Dinners with a guest entrepreneur', 'Talks in the evening']);
		await page.locator('#practice-text').fill('{{nobody-knows | value}}');
		await page.locator('#practice-text[aria-invalid="true"]').waitFor();
		expect(await page.getByRole('button', { name: 'Word file' }).isDisabled()).toBe(true);
		expect(await axeFaultsInBoth(page)).toEqual([]);
		await page.locator('#practice-text').fill('We talk.');
		const [saved] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the good practices as files' }).click()
		]);
		expect(saved.suggestedFilename()).toBe('practices.zip');
		const kept = unzipSync(new Uint8Array(readFileSync(await saved.path())));
		expect(Object.keys(kept)).toEqual(
			expect.arrayContaining(['practices/dinners.sv.md', 'practices/own-talks-in-the-evening.md'])
		);
		await page.locator('[data-practice="dinners"] input[type="checkbox"]').uncheck();
		await expect
			.poll(() => practised.allTextContents(), { timeout: patience })
			.toEqual(['Talks in the evening']);
		await page.locator('[data-saved="saved"]').waitFor();
		await page.reload();
		await page.locator('[data-practice="own-talks-in-the-evening"] .name').click();
		expect(await page.locator('#practice-text').inputValue()).toBe('We talk.');
		const asked = page.waitForEvent('dialog').then((dialog) => dialog.accept());
		await page.getByRole('button', { name: 'Remove this good practice' }).click();
		await asked;
		await page.locator('#report-practices:focus').waitFor();
		expect(await page.locator('[data-practice^="own-"]').count()).toBe(0);
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.locator('[data-practice="own-talks-in-the-evening"]').waitFor();

		const on = page.locator('[data-section] input:checked');
		while ((await on.count()) > 0) await on.first().click();
		await page.getByText('Every section of the report is turned off').waitFor();
		expect(await page.getByRole('button', { name: 'Word file' }).isDisabled()).toBe(true);
	},
	3 * patience
);
