import { isPartMissing } from '#workspace/shell/part-missing.ts';

// zod tries whether it may compile its checks, which the policy of every page forbids and reports. Set through zod's
// own `config` it would come too late: the bundler may put the first schemas into the same file as zod.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

/** Kit answers for what fails while a page starts; a part that did not arrive is passed on to `start-again.js`, which listens. */
export const handleError = ({ error }: { error: unknown }): void => {
	if (isPartMissing(error)) void Promise.reject(error);
};
