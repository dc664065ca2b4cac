import type { TestProject } from 'vitest/node';
import { serve } from '../../site/serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built site, with a slash at its end: `inject('site')`. */
		site: string;
	}
}

/** Serves `build/` for the site tests; it does not build, so that a part of the tests can run alone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const served = await serve('build', 0);
	project.provide('site', served.url);
	return served.close;
}
