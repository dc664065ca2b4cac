import type { Workspace } from '#state/workspace.svelte.ts';

/**
 * Whether records of somebody's own are on their way while the sample is still there: its figures would be a stranger's. Where they cannot
 * be opened the sample stays, and so it does for those who chose it.
 */
export function ownAwaited(
	{ records, step }: { records: Pick<Workspace['records'], 'name'>; step: Workspace['step'] },
	anyOwn: boolean
): boolean {
	if (records.name !== null) return false;
	if ('source' in step) return step.phase !== 'failed' && step.source.name !== null;
	return step.phase === 'resting' && anyOwn;
}
