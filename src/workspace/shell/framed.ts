/** The part of a window that tells who holds it in a frame. */
export interface Framed {
	readonly parent: Framed;
	readonly location: { readonly origin: string };
}

/** Whether a page of another origin holds this one in a frame, at any distance: it could lay something over the page, and have others click. */
export function framedByOthers(own: Framed): boolean {
	for (let at = own; at !== at.parent; at = at.parent)
		try {
			if (at.parent.location.origin !== own.location.origin) return true;
		} catch {
			// The browser tells nothing of pages of other origins.
			return true;
		}
	return false;
}
