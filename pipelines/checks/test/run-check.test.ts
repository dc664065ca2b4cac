import { expect, it } from 'vitest';
import { runCheck } from './run-check.ts';

const check = (...code: string[]) => ({
	id: 'lines',
	title: 'lines per file',
	runs: code.map((one): [string, ...string[]] => ['tsx', '--eval', one])
});

it('counts a tool that says yes as one, and shows nothing of it', async () => {
	const said: string[] = [];
	const outcome = await runCheck(check('console.log(1)', 'console.log(2)'), (line) => said.push(line));
	expect(outcome).toMatchObject({ passed: 1, failed: 0, failures: [] });
	expect(said).toEqual([]);
});

it('names a tool that says no by its last words, shows all of them, and how to repeat it', async () => {
	const said: string[] = [];
	const no = check(
		"console.log('a.ts is long'); console.log('1 file is too long'); process.exit(1)",
		'throw 1'
	);
	expect(await runCheck(no, (line) => said.push(line))).toMatchObject({
		passed: 0,
		failed: 1,
		failures: [{ what: 'lines per file', error: '1 file is too long', again: 'npm test -- lines' }]
	});
	expect(said.join('\n')).toContain('a.ts is long\n1 file is too long');
});
