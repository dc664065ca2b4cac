import type { HandleClientError } from '@sveltejs/kit';
import { isPartMissing } from '#workspace/shell/part-missing.ts';

// zod tries whether it may compile its checks, which the policy of every page forbids and reports. Set through zod's
// own `config` it would come too late: the bundler may put the first schemas into the same file as zod.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

/**
 * A part of the program that did not arrive, and that browsers do not ask for again while the page stands. At the start it is passed on to
 * `start-again.js`, which listens; on the way to another page that page is loaded whole.
 */
export const handleError: HandleClientError = ({ error, event }) => {
	if (!isPartMissing(error)) return;
	if (document.querySelector('.asleep')) void Promise.reject(error);
	else location.assign(event.url);
};
