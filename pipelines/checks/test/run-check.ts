import { stripVTControlCharacters } from 'node:util';
import { runTool } from '../../tooling/run-tool.ts';
import type { Check } from './checks.ts';
import { failed, nothing, type Outcome } from './outcome.ts';

/** Runs a tool, and shows its output when it fails. */
export async function runCheck(check: Check, say: (line: string) => void): Promise<Outcome> {
	for (const [tool, ...args] of check.runs) {
		// A guard against hanging alone: a slow machine may take its time.
		const { exitCode, output } = await runTool(tool, args, { minutes: 60 });
		if (exitCode === 0) continue;
		const lines = output.trim().split('\n');
		say(`\n${check.id} wrote:\n${stripVTControlCharacters(output).trimEnd()}\n`);
		return failed(
			check.title,
			lines.at(-1) || `exit status ${exitCode}`,
			check.again ?? `npm test -- ${check.id}`
		);
	}
	return { ...nothing, passed: 1 };
}
