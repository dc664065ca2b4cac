import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { command, Misuse } from './command.ts';

const options = { port: { type: 'string', default: '4173' } } as const;
const argv = process.argv;
let said: string;

beforeEach(() => {
	said = '';
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
		said += String(text);
		return true;
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	process.argv = argv;
	process.exitCode = undefined;
});

const given = (...args: string[]) => {
	process.argv = ['node', 'command.ts', ...args];
};

it('hands over what was given, and what was not by its default', async () => {
	given('--port', '80', 'unit');
	const run = vi.fn((values: { port: string }, words: string[]) =>
		Promise.resolve(words.length + values.port.length)
	);
	await command('x', options, run);
	expect(run).toHaveBeenCalledWith({ port: '80' }, ['unit']);
	expect([process.exitCode, said]).toEqual([3, '']);
});

it('asked for help says how it is called, and does nothing', async () => {
	given('--help');
	const told = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
	const run = vi.fn(async (_values: object) => 0);
	await command('npm run x', options, (values) => run(values));
	expect(run).not.toHaveBeenCalled();
	expect(told.mock.calls).toEqual([['usage: npm run x\n']]);
	expect([process.exitCode ?? 0, said]).toEqual([0, '']);
});

it.each([
	['an unknown option', ['--bogus'], "Unknown option '--bogus'; usage: npm run x\n"],
	['a word where none is expected', ['word'], 'Unexpected argument']
])('stops at %s with one line and status 2', async (_name, args, line) => {
	given(...args);
	const run = vi.fn(async (_values: object) => 0);
	await command('npm run x', options, (values) => run(values));
	expect(run).not.toHaveBeenCalled();
	expect(said).toContain(line);
	expect(said.trimEnd().split('\n')).toHaveLength(1);
	expect(process.exitCode).toBe(2);
});

it.each([
	[1, new Error('missing file: a.csv')],
	[2, new Misuse('unknown part: b; known are a')]
])('ends with status %i and the plain message', async (status, error) => {
	given();
	await command('x', options, () => Promise.reject(error));
	expect([process.exitCode, said]).toEqual([status, `${error.message}\n`]);
});

it.each([
	['ENOSPC', 1, 'full disk: the output cannot be written; make room, or choose another place\n'],
	// The reader has seen enough.
	['EPIPE', 0, '']
])('ends in one sentence when the output fails with %s', async (code, status, sentence) => {
	given();
	await command('x', options, async (_values) => {
		process.stdout.emit('error', Object.assign(new Error(code), { code, syscall: 'write' }));
		return 0;
	});
	expect([process.exitCode, said]).toEqual([status, sentence]);
});
