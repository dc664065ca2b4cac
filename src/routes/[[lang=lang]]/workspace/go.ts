// Here it is made.
// eslint-disable-next-line no-restricted-imports
import { goto } from '$app/navigation';
import type { Navigate } from '#workspace/shell/addresses.ts';

/** A choice changes only the address: focus and scroll position remain. */
export const go: Navigate = (address, { replace = false } = {}) =>
	void goto(address, { keepFocus: true, noScroll: true, replaceState: replace });
