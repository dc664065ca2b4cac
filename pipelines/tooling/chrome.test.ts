import { afterEach, expect, it, vi } from 'vitest';
import { findChrome } from './chrome.ts';

afterEach(() => vi.unstubAllEnvs());

it('takes the browser that TIDEMARK_CHROME names', () => {
	vi.stubEnv('TIDEMARK_CHROME', process.execPath);
	expect(findChrome().executablePath).toBe(process.execPath);
});

it('does not fall back from a browser that was named and is not there', () => {
	vi.stubEnv('TIDEMARK_CHROME', '/nowhere/chrome');
	expect(() => findChrome()).toThrow('missing browser: TIDEMARK_CHROME names /nowhere/chrome');
});
