import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { listen } from './listen.ts';
import type { Outcome } from './outcome.ts';
import { SuiteRecord } from './suite-record.ts';
import type { SuiteJob } from './suites.ts';

/**
 * Runs a test suite with vitest, and reports each file when it ends. The output of vitest is shown only when something
 * failed. Results received before a crash are kept.
 */
export async function runSuite(
	{ id, projects, workers, config, shard }: SuiteJob,
	say: (line: string) => void
): Promise<Outcome> {
	const record = new SuiteRecord(id, say);
	const ending = await listen(
		[
			'run',
			...(config === undefined ? [] : ['--config', config]),
			'--reporter=default',
			`--reporter=${resolve('pipelines/checks/test/reporter.ts')}`,
			...projects.flatMap((name) => ['--project', name]),
			`--maxWorkers=${workers}`,
			...(shard === undefined ? [] : [`--shard=${shard}`])
		],
		(message) => record.hear(message)
	);
	const outcome = record.outcome(ending);
	if (outcome.failed > 0) say(`\n${id} wrote:\n${stripVTControlCharacters(ending.output)}\n`);
	return outcome;
}
