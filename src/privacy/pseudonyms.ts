import type { IdentityKind } from '#schemas/recipe.ts';
import type { PseudonymKey } from './pseudonym-key.ts';

/** Makes pseudonyms with one key. The same text of the same kind always yields the same, and nobody without the key can. */
export interface Pseudonyms {
	keyId: string;
	/** What `pseudonymsWith` takes to make the same again, in a worker for example. */
	readonly key: PseudonymKey;
	/** The pseudonym that is stored as an id, such as `k3_mzxw6ytboi4dc...`; at most 32 letters, digits and `_`. */
	idOf: (kind: IdentityKind, text: string) => Promise<string>;
	/** A token under another sub-key, to find the same person again by another of their identifiers. Never exported. */
	linkOf: (kind: IdentityKind, text: string) => Promise<string>;
	/** An id for something that is no person, from what makes it itself: a response, a session. */
	derivedId: (purpose: 'response' | 'session' | 'business' | 'person', text: string) => Promise<string>;
}
