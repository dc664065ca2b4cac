import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streams, type Random } from '../../programme/sample/random.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { killCases, type KillCase } from './cases.ts';
import { everythingIn, holding, lyingState, readState } from './folder-state.ts';
import { runKilled, type Moment } from './run-killed.ts';

/** A case with what its output is before and after a run that nobody kills, and how long that takes. */
interface Prepared extends KillCase {
	folder: string;
	tmp: string;
	states: { before: string; after: string };
	expected: string[];
	ms: number;
}

async function complete(one: KillCase, args: string[], out: string, tmp: string, statuses: number[]) {
	const run = await runKilled(one.script, args, { out, tmp, moment: null });
	if (!statuses.includes(run.status ?? -1))
		throw new Error(`invalid run: ${one.name} ended with ${run.status}: ${run.errors}`);
	return run;
}

async function prepared(one: KillCase, folder: string, tmp: string): Promise<Prepared> {
	const before = join(folder, 'before');
	mkdirSync(before, { recursive: true });
	if (one.before !== null) await complete(one, one.before(before), before, tmp, [0]);
	const whole = async (name: string) => {
		const out = join(folder, name);
		cpSync(before, out, { recursive: true });
		const { seconds } = await complete(one, one.killed(out), out, tmp, [0]);
		return { out, seconds, state: await lyingState(out) };
	};
	const [first, second] = [await whole('first'), await whole('second')];
	const states = { before: await lyingState(before), after: first.state };
	if (states.before === states.after || states.after !== second.state)
		throw new Error(`invalid case: ${one.name} changes nothing, or differently each time`);
	return { ...one, folder, tmp, states, expected: everythingIn(first.out), ms: 1000 * second.seconds };
}

/** Half of the kills fall anywhere in the life of the process, the others where it writes: there the moments are few. */
function momentIn(random: Random, ms: number): Moment {
	const after = random.weighted({ start: 50, staging: 30, ready: 20 });
	const most = { start: ms, staging: ms * 0.4, ready: 10 }[after];
	return { after, ms: random.unit() * most };
}

/** What was found after one kill, and after the next run. */
async function trial(one: Prepared, moment: Moment) {
	const out = join(one.folder, 'trial');
	rmSync(out, { recursive: true, force: true });
	cpSync(join(one.folder, 'before'), out, { recursive: true });
	const { killedAfter, errors } = await runKilled(one.script, one.killed(out), { out, tmp: one.tmp, moment });
	const named = (state: string) =>
		state === one.states.before ? 'before' : state === one.states.after ? 'after' : 'neither';
	const [read, lying] = [named(await readState(out)), named(await lyingState(out))];
	const left =
		everythingIn(out).length -
		(read === 'before' ? everythingIn(join(one.folder, 'before')) : one.expected).length;
	// The next run takes away what was left, also where it is refused as everything is done.
	await complete(one, one.killed(out), out, one.tmp, read === 'after' ? [one.again] : [0]);
	const outside = [one.tmp, '.tidemark', '.tmp'];
	return {
		killed: killedAfter !== null,
		read,
		lying,
		left: left > 0,
		errors,
		afterwards: named(await lyingState(out)),
		strays: [
			...everythingIn(out).filter((path) => !one.expected.includes(path)),
			// What tsx keeps there is this program.
			...everythingIn(one.tmp).filter((path) => !path.startsWith('tsx-')),
			...outside.flatMap((dir) => (existsSync(dir) ? holding(dir, one.canaries) : []))
		]
	};
}

await command(
	'npm run -s bench:kills -- [--kills N] [--seed N] [--only ingest|import|edition]',
	{
		kills: { type: 'string', default: '200' },
		seed: { type: 'string', default: '1' },
		only: { type: 'string' }
	},
	async ({ kills, seed, only }) => {
		const folder = mkdtempSync(join(tmpdir(), 'bench-kills-'));
		let bad = 0;
		try {
			const tmp = join(folder, 'tmp');
			mkdirSync(tmp);
			const input = join(folder, 'input');
			const cases = (await killCases(input)).filter(({ name }) => only === undefined || name === only);
			if (cases.length === 0) throw new Misuse(`unknown command: ${only}`);
			const shares = cases.reduce((sum, { share }) => sum + share, 0);
			for (const one of cases) {
				const ready = await prepared(one, join(folder, one.name), tmp);
				const random = streams(Number(seed), one.name)(0);
				const found: Awaited<ReturnType<typeof trial>>[] = [];
				const wanted = Math.ceil((Number(kills) * one.share) / shares);
				// Some end before their moment has come.
				while (found.filter(({ killed }) => killed).length < wanted && found.length < 3 * wanted)
					found.push(await trial(ready, momentIn(random, ready.ms)));
				const count = (of: (one: (typeof found)[number]) => boolean) => found.filter(of).length;
				const wrong = found.filter(
					({ read, afterwards, strays }) => read === 'neither' || afterwards !== 'after' || strays.length > 0
				);
				bad += wrong.length;
				process.stdout.write(
					`${JSON.stringify({
						command: one.name,
						seconds: Number((ready.ms / 1000).toFixed(1)),
						runs: found.length,
						killed: count(({ killed }) => killed),
						'ended before': count(({ killed }) => !killed),
						before: count(({ killed, read }) => killed && read === 'before'),
						after: count(({ killed, read }) => killed && read === 'after'),
						neither: count(({ read }) => read === 'neither'),
						'moved in part': count(({ lying }) => lying === 'neither'),
						'left something': count(({ left }) => left),
						'strays after the next run': count(({ strays }) => strays.length > 0)
					})}\n`
				);
				for (const { errors, strays, read, afterwards } of wrong.slice(0, 5))
					process.stderr.write(`${JSON.stringify({ read, afterwards, strays, errors })}\n`);
			}
			return bad > 0 ? 1 : 0;
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
);
