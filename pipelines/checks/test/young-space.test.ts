import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { withYoungSpace } from './young-space.ts';

it('adds to the options that somebody gave, and leaves a size that they chose', () => {
	expect(withYoungSpace()).toBe('--max-semi-space-size=64');
	expect(withYoungSpace('--trace-warnings')).toBe('--trace-warnings --max-semi-space-size=64');
	expect(withYoungSpace('--max-semi-space-size=8')).toBe('--max-semi-space-size=8');
});

it('is understood by this Node', () => {
	const { status, stderr } = spawnSync(process.execPath, ['-e', ''], {
		env: { ...process.env, NODE_OPTIONS: withYoungSpace() },
		encoding: 'utf8'
	});
	expect([status, stderr]).toEqual([0, '']);
});
