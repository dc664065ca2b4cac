/** Goes to another address of the same page; `replace` leaves no entry of its own in the browser's history. */
export type Go = (address: string | URL, how?: { replace?: boolean }) => void;

/** What a page that keeps its choices in the address is handed by its route, which alone knows SvelteKit. */
export interface AddressProps {
	url: URL;
	go: Go;
}
