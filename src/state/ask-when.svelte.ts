import { onDestroy, untrack } from 'svelte';

/** What is not asked, such as while no records are open. */
type Nothing = null | undefined | false;

/**
 * Asks whenever there is a question, and again when it changes: what `question` reads is watched, what `ask` reads is not.
 * `stop` is called when the component is destroyed. Late answers are dropped by the one who asks (`LatestOnly`).
 *
 * This is how a component starts work: it is called in the component's setup, in place of an effect.
 */
export function askWhen<Q>(
	question: () => Q | Nothing,
	ask: (question: Q) => unknown,
	stop?: () => void
): void {
	$effect(() => {
		const asked = question();
		if (asked === null || asked === undefined || asked === false) return;
		untrack(() => void ask(asked));
	});
	if (stop) onDestroy(stop);
}
