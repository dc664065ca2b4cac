import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visits } from '#workspace/fixtures/visit.ts';

const { site, blank } = visits();
const folder = '../shared/cases/import';
const files = [
	'participants-five-columns-missing.csv',
	'participants-complete.csv',
	'participants-complete-october.csv',
	'attendance-two-row-header.xlsx',
	'endline-google-forms-da.csv'
];

/** Counts what a coordinator does, and answers each question as it is meant for these files. */
class Coordinator {
	inputs = 0;
	questions: string[] = [];

	constructor(readonly page: Page) {}

	async click(selector: string): Promise<void> {
		this.inputs += 1;
		await this.page.locator(selector).first().click();
		await this.rest();
	}

	async choose(selector: string, value: string): Promise<void> {
		this.inputs += 1;
		await this.page.locator(selector).first().selectOption(value);
		await this.rest();
	}

	async rest(): Promise<void> {
		await this.page.waitForSelector('[data-step][data-busy="false"]');
	}

	get step(): Promise<string | null> {
		return this.page.locator('[data-step]').getAttribute('data-step');
	}

	/** Answers what stands at the top of the columns. */
	async answer(): Promise<void> {
		const { page } = this;
		while ((await page.locator('.ask [data-confirm], .ask div > button').count()) > 0) {
			this.questions.push(await page.locator('.ask > div').first().innerText());
			await this.click('.ask [data-confirm], .ask div > button');
		}
		while ((await page.locator('.ask .labels').count()) > 0) {
			const words = page.locator('.ask .labels').first();
			this.questions.push(await page.locator('.ask > ul > li').first().innerText());
			const count = await words.locator('li').count();
			for (let i = 0; i < count; i += 1) {
				const word = words.locator('li').nth(i);
				const options = await word
					.locator('option')
					.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
				const text = await word.locator('label').innerText();
				const meant = meaning(text, options);
				this.inputs += 1;
				await word.locator('select').selectOption(meant);
				await this.rest();
				if ((await page.locator('.ask .labels').count()) === 0) break;
			}
		}
		if ((await page.locator('section.open select').count()) > 0) {
			this.questions.push(await page.locator('section.open').innerText());
			if ((await page.locator('section.open > button').count()) > 0)
				await this.click('section.open > button');
			await this.choose('[id="missing-participant.status"]', 'active');
		}
	}
}

/** What the words in these files mean. */
function meaning(text: string, options: string[]): string {
	const codes: [RegExp, string][] = [
		[/^Kandidat/, '5-8'],
		[/^\?/, options.includes('undisclosed') ? 'undisclosed' : '-'],
		[/^s\b/i, 'excused'],
		[/^a\b/i, 'excused']
	];
	const found = codes.find(([word, code]) => word.test(text) && options.includes(code));
	return found?.[1] ?? '-';
}

describe.skipIf(!existsSync(folder))('a coordinator in Danish with five files of a real kind', () => {
	it('has them accepted with few questions, and none is a dead end', { timeout: 300_000 }, async () => {
		const page = await blank({ acceptDownloads: true });
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto(`${site}da/workspace/import/`);
		await page.locator('[data-awake="true"]').waitFor();
		const begun = Date.now();
		const me = new Coordinator(page);
		await me.choose('#import-country', 'DK');
		me.inputs += 1;
		await page.setInputFiles(
			'#import-files',
			files.map((name) => join(folder, name))
		);
		await page.waitForFunction(
			(n) => document.querySelectorAll('#queue ~ ol .acts .main, #queue ~ ol .acts button').length >= 3 * n,
			files.length
		);
		const told: string[] = [];
		for (let i = 0; i < files.length; i += 1) {
			if (i === 0) await me.click('#queue ~ ol li .main');
			await me.rest();
			while ((await me.step) !== 'changes') {
				const step = await me.step;
				while (
					step === 'reading' &&
					(await page.locator('[data-step="reading"] [data-confirm]').count()) > 0
				) {
					me.questions.push(await page.locator('.ask').innerText());
					await me.click('[data-step="reading"] [data-confirm]');
				}
				if (step === 'columns') await me.answer();
				if (step === 'people' && (await page.getByRole('button', { name: /ny nøglefil/ }).count()) > 0) {
					me.inputs += 1;
					await page.getByRole('button', { name: /ny nøglefil/ }).click();
					await me.rest();
				}
				await me.click('.foot .main');
				const now = await me.step;
				expect(now, await page.locator('[data-step]').innerText()).not.toBe(step);
			}
			const counts = await page.locator('[data-count]').allInnerTexts();
			told.push(
				`${(await page.locator('.which').innerText()).trim()}: ${counts.join(' ').replaceAll(/\s+/g, ' ')}`
			);
			expect(
				await page.locator('.accept .main').isEnabled(),
				`${told.join('\n')}\n${await page.locator('[data-step]').innerText()}`
			).toBe(true);
			await me.click('.accept .main');
			await page.locator('#accepted').waitFor();
			const next = page.locator('.done .acts > button').first();
			if (i < files.length - 1) {
				me.inputs += 1;
				await next.click();
			}
		}
		const seconds = Math.round((Date.now() - begun) / 1000);
		console.log(
			`five files: ${me.questions.length} questions, ${me.inputs} inputs, ${seconds} s of the machine\n${told.join('\n')}\n${me.questions.map((one) => one.replaceAll('\n', ' ').slice(0, 160)).join('\n')}`
		);
		expect(errors).toEqual([]);
		expect(me.questions.length).toBeLessThan(12);
	});
});
