import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** A folder for files that tests make once and share; it is deleted after the run. */
		scratch: string;
	}
}

export default function setup(project: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'tidemark-scratch-'));
	project.provide('scratch', folder);
	return () => rmSync(folder, { recursive: true });
}
