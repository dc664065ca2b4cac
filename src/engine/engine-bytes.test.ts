import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { engineBytes } from './engine-bytes.ts';

it('knows the size of the engine that is installed, so that progress ends at the end', () => {
	const wasm = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	expect(engineBytes).toBe(statSync(wasm).size);
});
