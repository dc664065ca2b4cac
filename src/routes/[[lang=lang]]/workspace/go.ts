import { goto } from '$app/navigation';
import type { Navigate } from '#workspace/shell/addresses.ts';

/** A choice changes only the address: focus and scroll position remain. */
export const go: Navigate = (address, { replace = false } = {}) =>
	// The address is that of the page at hand, with other choices: it is resolved already.
	// eslint-disable-next-line svelte/no-navigation-without-resolve
	void goto(address, { keepFocus: true, noScroll: true, replaceState: replace });
