/**
 * Makes links to other pages lead nowhere, as those of an edition that is not published have no pages yet. Links within scroll, and leave
 * the address of the page as it is.
 */
export function linkedOnlyWithin(node: HTMLElement): () => void {
	for (const link of node.querySelectorAll('a:not([href^="#"])')) {
		link.removeAttribute('href');
		link.removeAttribute('download');
	}
	function jump(event: MouseEvent) {
		const address = (event.target as Element).closest('a')?.getAttribute('href');
		if (!address) return;
		event.preventDefault();
		const to = node.querySelector<HTMLElement>(`#${CSS.escape(address.slice(1))}`);
		to?.scrollIntoView();
		// The next press of Tab goes on from there.
		to?.setAttribute('tabindex', '-1');
		to?.focus({ preventScroll: true });
	}
	node.addEventListener('click', jump);
	return () => node.removeEventListener('click', jump);
}
