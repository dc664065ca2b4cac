import { execFileSync } from 'node:child_process';
import { chromium, type Page } from 'playwright-core';
import { findChrome } from '../../tooling/chrome.ts';

/** A browser with a profile on disk that can be killed, with all of its processes. */
export interface Visit {
	page: Page;
	kill: () => Promise<void>;
	close: () => Promise<void>;
}

/** The process of a browser that works with a profile; those that it started name their kind. */
function processOf(profile: string): number {
	const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 }).split(
		'\n'
	);
	const own = lines.find((line) => line.includes(`--user-data-dir=${profile}`) && !line.includes('--type='));
	if (own === undefined) throw new Error(`missing browser: none works with the profile ${profile}`);
	return Number(/^\s*(\d+)/.exec(own)![1]);
}

/** Opens a browser on a profile; without `offline` no page keeps the program on the device. */
export async function openVisit(
	profile: string,
	{ downloads, offline }: { downloads: string; offline: boolean }
): Promise<Visit> {
	const context = await chromium.launchPersistentContext(profile, {
		...findChrome(),
		viewport: { width: 1280, height: 900 },
		acceptDownloads: true,
		downloadsPath: downloads
	});
	// How fast the machine is says nothing of what is lost.
	context.setDefaultTimeout(180_000);
	if (!offline)
		await context.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
		});
	const pid = processOf(profile);
	const gone = new Promise<void>((done) => context.once('close', () => done()));
	return {
		page: context.pages()[0] ?? (await context.newPage()),
		async kill() {
			// It leads a group of its own: nothing of it lives on to finish what was begun.
			process.kill(-pid, 'SIGKILL');
			await gone;
		},
		close: () => context.close()
	};
}
