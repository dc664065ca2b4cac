import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streams } from '../../programme/sample/random.ts';
import { progressLine } from '../../records/ingest/progress.ts';
import { nextBuild } from '../../site/next-build.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { acts } from './browser-acts.ts';
import { Host, makeProfiles, trial, type Found } from './browser-trial.ts';

/** What was found that may not be: rows between before and after, a lost promise, a trace of a person. */
const isBad = ({ read, done, strays, errors }: Found, act: string): boolean =>
	read === 'neither' ||
	(done && read !== 'after' && act !== 'export') ||
	(act === 'export' && read !== 'before') ||
	strays.length > 0 ||
	errors !== '';

await command(
	'npm run -s bench:browser-kills -- [--kills N] [--minutes N] [--seed N] [--only accept|undo|delete|export|update] [--site DIR]',
	{
		kills: { type: 'string', default: '60' },
		minutes: { type: 'string', default: '600' },
		seed: { type: 'string', default: '1' },
		only: { type: 'string' },
		site: { type: 'string', default: 'build' }
	},
	async ({ kills, minutes, seed, only, site }) => {
		const wanted = acts.filter(({ name }) => only === undefined || name === only);
		if (wanted.length === 0)
			throw new Misuse(`unknown act: ${only}; known: ${acts.map(({ name }) => name).join(', ')}`);
		const folder = mkdtempSync(join(tmpdir(), 'bench-kills-'));
		const line = progressLine(process.stderr, () => performance.now());
		const until = performance.now() + Number(minutes) * 60_000;
		const shares = wanted.reduce((sum, { share }) => sum + share, 0);
		let bad = 0;
		// A build that is made meanwhile changes nothing here.
		const now = join(folder, 'site');
		cpSync(site, now, { recursive: true });
		const next = await nextBuild(now);
		const host = new Host({ now, next });
		try {
			const profiles = await makeProfiles(join(folder, 'profiles'), host);
			for (const act of wanted) {
				const random = streams(Number(seed), act.name)(0);
				const whole = await trial(act, profiles, host, null);
				if (isBad(whole, act.name)) throw new Error(`invalid act: ${act.name}: ${JSON.stringify(whole)}`);
				const found: Found[] = [];
				const count = Math.ceil((Number(kills) * act.share) / shares);
				while (found.length < count && performance.now() < until) {
					found.push(await trial(act, profiles, host, random.unit() * 1.2 * whole.ms));
					line.show({ doing: `killing ${act.name}`, done: found.length / count });
				}
				line.end();
				const wrong = found.filter((one) => isBad(one, act.name));
				bad += wrong.length;
				const of = (is: (one: Found) => boolean) => found.filter(is).length;
				process.stdout.write(
					`${JSON.stringify({
						act: act.name,
						ms: Math.round(whole.ms),
						killed: found.length,
						'said done before': of(({ done }) => done),
						before: of(({ read }) => read === 'before'),
						after: of(({ read }) => read === 'after'),
						neither: of(({ read }) => read === 'neither'),
						strays: of(({ strays }) => strays.length > 0),
						errors: of(({ errors }) => errors !== '')
					})}\n`
				);
				for (const one of wrong.slice(0, 5)) process.stderr.write(`${JSON.stringify(one)}\n`);
			}
			return bad > 0 ? 1 : 0;
		} finally {
			await host.has(null);
			// A browser that was killed may still be writing there.
			rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
			rmSync(next, { recursive: true, force: true, maxRetries: 9 });
		}
	}
);
