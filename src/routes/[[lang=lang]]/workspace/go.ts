import { goto } from '$app/navigation';
import type { Go } from '#workspace/shell/address-props.ts';

/** A choice changes the address and nothing else: the focus and the place on the page remain. */
export const go: Go = (address, { replace = false } = {}) =>
	void goto(address, { keepFocus: true, noScroll: true, replaceState: replace });
