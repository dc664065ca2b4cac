import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serve, type Served } from '../../site/serve.ts';
import { buildOf, takeNext, type Act } from './browser-acts.ts';
import { accept, accepted, bringToChanges, canaries } from './browser-import.ts';
import { deleteAll, filesHolding, recordsOf } from './browser-profile.ts';
import { openVisit, type Visit } from './browser-visit.ts';

/** A host of the built site that can change to its next build, or go away; the address stays. */
export class Host {
	#served: Served | null = null;
	#port = 0;

	constructor(private readonly builds: { now: string; next: string }) {}

	get url(): string {
		return `http://127.0.0.1:${this.#port}/`;
	}

	async has(build: 'now' | 'next' | null): Promise<void> {
		await this.#served?.close();
		this.#served = build === null ? null : await serve(this.builds[build], this.#port);
		if (this.#served) this.#port = Number(new URL(this.#served.url).port);
	}
}

/** Profiles of somebody who accepted one list, two, and two on a device that keeps the program; and how the records read then. */
export interface Profiles {
	folder: string;
	key: string;
	keyId: string;
	states: { one: string; two: string };
}

export async function makeProfiles(folder: string, host: Host): Promise<Profiles> {
	mkdirSync(folder, { recursive: true });
	const downloads = join(folder, 'downloads');
	const profile = join(folder, 'making');
	await host.has('now');
	let key: string | null = null;
	const states: string[] = [];
	for (const [name, count] of [
		['1', 3],
		['2', 5]
	] as const) {
		const { page, close } = await openVisit(profile, { downloads, offline: false });
		try {
			key = await bringToChanges(page, host.url, { count, key });
			await accept(page);
			await accepted(page);
			states.push(await recordsOf(page, host.url));
		} finally {
			await close();
		}
		cpSync(profile, join(folder, name), { recursive: true, verbatimSymlinks: true });
	}
	const { page, close } = await openVisit(profile, { downloads, offline: true });
	await page.goto(`${host.url}workspace/`);
	await page.waitForSelector('[data-offline="kept"]', { state: 'attached' });
	await close();
	cpSync(profile, join(folder, '2-offline'), { recursive: true, verbatimSymlinks: true });
	rmSync(profile, { recursive: true, maxRetries: 9 });
	const { keyId } = JSON.parse(key!) as { keyId: string };
	// A search that finds nothing here would find nothing afterwards either.
	for (const name of ['1', '2', '2-offline'])
		if (filesHolding(join(folder, name), [`${keyId}_`]).length === 0)
			throw new Error(`invalid search: no pseudonym in the profile ${name}, which has records`);
	return { folder, key: key!, keyId, states: { one: states[0]!, two: states[1]! } };
}

export interface Found {
	/** What the page had said when the browser was killed. */
	done: boolean;
	read: 'before' | 'after' | 'neither';
	strays: string[];
	errors: string;
	/** How long the act took where it was not killed. */
	ms: number;
}

/** The records and the build that a device has after an act, offline where it keeps the program. */
async function readAfter(
	act: Act,
	{ states }: Profiles,
	host: Host,
	at: { profile: string; downloads: string }
) {
	if (act.offline) await host.has(null);
	const { page, close } = await openVisit(at.profile, { downloads: at.downloads, offline: act.offline });
	try {
		const state = await recordsOf(page, host.url);
		if (act.name === 'update') {
			await page.goto(`${host.url}workspace/`);
			await page.waitForSelector('[data-live="true"]');
			const build = await buildOf(page);
			return state === states.two && build !== 'mixed' ? build : 'neither';
		}
		const after = { accept: states.two, undo: states.one, delete: 'empty' }[act.name];
		const before = act.accepted === 1 ? states.one : states.two;
		return state === before ? 'before' : state === after ? 'after' : 'neither';
	} finally {
		await close();
	}
}

/** One act on a copy of its profile, killed so long after it was begun; where `ms` is null it is left to end. */
export async function trial(act: Act, profiles: Profiles, host: Host, ms: number | null): Promise<Found> {
	const at = { profile: join(profiles.folder, 'trial'), downloads: join(profiles.folder, 'trial-downloads') };
	for (const path of Object.values(at)) rmSync(path, { recursive: true, force: true, maxRetries: 9 });
	const base = join(profiles.folder, `${act.accepted}${act.offline ? '-offline' : ''}`);
	cpSync(base, at.profile, { recursive: true, verbatimSymlinks: true });
	const found: Found = { done: false, read: 'neither', strays: [], errors: '', ms: 0 };
	const secrets = [...canaries, (JSON.parse(profiles.key) as { secret: string }).secret];
	const look = (when: string, texts: readonly string[]) => {
		for (const [where, path] of Object.entries(at))
			// A zip of records is what the reader asked for, so pseudonyms are looked for in the profile alone.
			if (where === 'profile' || texts === secrets)
				found.strays.push(...filesHolding(path, texts).map((name) => `${when}, ${where}: ${name}`));
	};
	let visit: Visit | null = null;
	try {
		await host.has('now');
		visit = await openVisit(at.profile, { downloads: at.downloads, offline: act.offline });
		const { page } = visit;
		await act.ready(page, host.url, profiles.key);
		if (act.name === 'update') await host.has('next');
		const begun = performance.now();
		const work = act
			.press(page, host.url)
			.then(() => act.done(page))
			.then(() => {
				found.done = true;
				found.ms = performance.now() - begun;
			});
		if (ms === null) {
			await work;
			await visit.close();
		} else {
			const ended = work.catch(() => undefined);
			await new Promise((later) => setTimeout(later, ms));
			await visit.kill();
			await ended;
		}
		look('killed', secrets);
		found.read = await readAfter(act, profiles, host, at);
		await host.has(act.name === 'update' ? 'next' : 'now');
		const last = await openVisit(at.profile, { downloads: at.downloads, offline: act.offline });
		try {
			if (act.name === 'update') {
				await takeNext(last.page, host.url);
				const names = await last.page.evaluate(() => caches.keys());
				if (names.length !== 1) found.strays.push(`copies of the program: ${names.join(', ')}`);
			}
			await deleteAll(last.page, host.url);
		} finally {
			await last.close();
		}
		look('at the end', secrets);
		look('deleted', [`${profiles.keyId}_`]);
	} catch (error) {
		found.errors = String(error).slice(0, 600);
		await visit?.close();
	}
	return found;
}
