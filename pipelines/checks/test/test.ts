import { readFileSync, rmSync } from 'node:fs';
import { command, Misuse } from '../../tooling/command.ts';
import { runTool } from '../../tooling/run-tool.ts';
import { checks, onSite, suites, type Check } from './checks.ts';
import { closingLine, sum, type Tally } from './tally.ts';
import { countTests } from './vitest-report.ts';

const known = [...suites, ...checks.map((check) => check.id)];

await command(
	`npm test -- [${known.join(' | ')}]...`,
	{ 'no-build': { type: 'boolean', default: false } },
	async (values, parts) => {
		const stranger = parts.find((part) => !known.includes(part));
		if (stranger !== undefined) throw new Misuse(`unknown part: ${stranger}; known are ${known.join(', ')}`);
		const wanted = parts.length > 0 ? known.filter((part) => parts.includes(part)) : known;
		const tally = sum(await runParts(wanted, !values['no-build']));
		console.log(closingLine(tally));
		return tally.failed > 0 ? 1 : 0;
	}
);

async function runParts(wanted: string[], mayBuild: boolean): Promise<Tally[]> {
	const tallies: Tally[] = [];
	if (mayBuild && wanted.some((part) => onSite.has(part)))
		tallies.push(
			await runCheck({ id: 'build', title: 'figures and site', runs: [['tsx', 'pipelines/site/build.ts']] })
		);
	const projects = suites.filter((suite) => wanted.includes(suite));
	// Browsers take the other cores themselves; units run on every core.
	for (const [group, workers] of [
		[projects.filter((suite) => suite !== 'unit'), []],
		[projects.filter((suite) => suite === 'unit'), ['--maxWorkers=100%']]
	])
		if (group!.length > 0) tallies.push(await runSuites(group!, workers!));
	for (const check of checks) if (wanted.includes(check.id)) tallies.push(await runCheck(check));
	return tallies;
}

async function runSuites(projects: string[], more: string[]): Promise<Tally> {
	const report = '.tidemark/tests.json';
	rmSync(report, { force: true });
	const { exitCode } = await runTool(
		'vitest',
		[
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
			...projects.flatMap((name) => ['--project', name]),
			...more
		],
		{ env: { TZ: 'UTC' }, show: true, minutes: 20 }
	);
	return countTests(readReport(report), exitCode);
}

function readReport(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

async function runCheck(check: Check): Promise<Tally> {
	const began = performance.now();
	for (const [tool, ...args] of check.runs) {
		const { exitCode, output } = await runTool(tool, args);
		if (exitCode === 0) continue;
		console.log(`\n${output.trimEnd()}\n`);
		console.log(`failed  ${check.title}; again with: npm test -- ${check.id}`);
		return { passed: 0, failed: 1, skipped: 0 };
	}
	console.log(`passed  ${check.title}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
	return { passed: 1, failed: 0, skipped: 0 };
}
