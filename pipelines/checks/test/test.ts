import { availableParallelism } from 'node:os';
import { command, Misuse } from '../../tooling/command.ts';
import { build, checks, prepare, type Check } from './checks.ts';
import { closing } from './closing.ts';
import { inLanes, type Job } from './lanes.ts';
import { failed, nothing, sum, type Outcome } from './outcome.ts';
import { runCheck } from './run-check.ts';
import { runSuite } from './run-suite.ts';
import { suites, suitesFor, type SuiteJob } from './suites.ts';

const known = [...suites, ...checks].map(({ id }) => id);
/** What `npm test` runs; `all` adds the long tests. */
const usual = known.filter((id) => id !== 'slow');

await command(
	`npm test -- [all | ${known.join(' | ')}]...`,
	{ 'no-build': { type: 'boolean', default: false } },
	async (values, parts) => {
		const stranger = parts.find((part) => part !== 'all' && !known.includes(part));
		if (stranger !== undefined)
			throw new Misuse(`unknown part: ${stranger}; known are all, ${known.join(', ')}`);
		const wanted = parts.includes('all') ? known : parts.length > 0 ? parts : usual;
		const outcome = await runParts(wanted, !values['no-build']);
		console.log(`\n${closing(outcome)}`);
		return outcome.failed > 0 ? 1 : 0;
	}
);

/** Test suites and tools share the cores: suites take longest and start first, tools run at the same time. */
async function runParts(parts: string[], mayBuild: boolean): Promise<Outcome> {
	const wanted = [...suitesFor(parts), ...checks.filter(({ id }) => parts.includes(id))];
	const needsBuild = mayBuild && wanted.some(({ after }) => after === 'build');
	const jobs = [...(needsBuild ? [build] : []), ...wanted].map(jobOf);
	const prepared = await runCheck(prepare, console.log);
	if (prepared.failed > 0) return prepared;
	return sum(await inLanes(jobs, Math.max(2, availableParallelism())));
}

function jobOf(part: SuiteJob | Check): Job<Outcome> {
	const id = 'shard' in part ? `${part.id} ${part.shard}` : part.id;
	return { id, after: part.after, run: (before) => runPart(part, before) };
}

async function runPart(part: SuiteJob | Check, before: Outcome = nothing): Promise<Outcome> {
	const again = `npm test -- ${part.id}`;
	if (before.failed > 0) return failed(part.title, 'not begun, as the site could not be built', again);
	const began = performance.now();
	const outcome = await ('runs' in part ? runCheck(part, console.log) : runSuite(part, console.log));
	const took = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`${outcome.failed > 0 ? 'failed' : 'passed'}  ${part.title}, ${took} s`);
	return outcome;
}
