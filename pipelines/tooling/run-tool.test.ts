import { expect, it } from 'vitest';
import { runTool } from './run-tool.ts';

it('hands back what a tool says, and how it ended', async () => {
	expect(
		await runTool('tsx', ['--eval', 'console.log(process.env.TIDE); process.exit(3)'], {
			env: { TIDE: 'high' }
		})
	).toEqual({
		exitCode: 3,
		output: 'high\n'
	});
});

it('stops a tool that takes too long, and says so', async () => {
	const { exitCode, output } = await runTool('tsx', ['--eval', 'setTimeout(() => 0, 60_000)'], {
		minutes: 0.02
	});
	expect(exitCode).not.toBe(0);
	expect(output).toContain('tsx was stopped');
});

it('says what to do when a tool is not installed', () => {
	expect(() => runTool('ebb', [])).toThrow('missing tool: ebb; run npm ci first');
});
