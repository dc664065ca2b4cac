import { onDestroy, untrack } from 'svelte';

/** What is not asked, such as while no records are open. */
type Nothing = null | undefined | false;

/**
 * Asks whenever there is a question, and again when it changes: what `question` reads is watched, what `ask` reads is not.
 * `stop` ends the asking when the component goes. Whoever answers drops what comes late, as `Latest` says.
 *
 * This is how a component starts work. It belongs into the component's setup, and is there in place of an effect.
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
