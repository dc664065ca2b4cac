import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { built } from './options.ts';
import { runsScript } from './unasked-data.ts';

const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
const pages = files.filter((path) => path.endsWith('index.html'));
const hasData = (page: string) => existsSync(join(built, dirname(page), '__data.json'));
const html = (page: string) => readFileSync(join(built, page), 'utf8');
const running = pages.filter((page) => runsScript(html(page)));

it('pages with script have their data, and those without have none', () => {
	expect(running.length).toBeGreaterThan(40);
	expect(running.filter((page) => !hasData(page))).toEqual([]);
	const kept = files
		.filter((path) => path.endsWith('__data.json'))
		.map((path) => join(dirname(path), 'index.html'));
	expect(kept.sort()).toEqual(running.sort());
});

it('pages with script lead to those without by links that load them whole', () => {
	const asking = running.flatMap((page) =>
		[...parseHTML(html(page)).document.querySelectorAll('a[href]')].flatMap((link) => {
			const { pathname } = new URL(link.getAttribute('href')!, `http://site/${dirname(page)}/`);
			const target = join(pathname.slice(1), 'index.html');
			if (!pages.includes(target) || hasData(target)) return [];
			const whole = link.closest('[data-sveltekit-reload]')?.getAttribute('data-sveltekit-reload');
			return whole === '' || whole === 'true' ? [] : [`${page} -> ${target}`];
		})
	);
	expect(asking).toEqual([]);
});
