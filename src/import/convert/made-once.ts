import type { IdentityKind } from '#schemas/recipe.ts';

const mostRemembered = 50_000;

/** What is made of identities: once for each, as long as they are not too many. */
export class MadeOnce {
	private readonly made = new Map<IdentityKind, Map<string, Promise<string>>>();

	constructor(private readonly make: (kind: IdentityKind, text: string) => Promise<string>) {}

	of(kind: IdentityKind, text: string): Promise<string> {
		let texts = this.made.get(kind);
		if (texts === undefined) this.made.set(kind, (texts = new Map<string, Promise<string>>()));
		let found = texts.get(text);
		if (found === undefined) {
			if (texts.size >= mostRemembered) texts.clear();
			texts.set(text, (found = this.make(kind, text)));
		}
		return found;
	}
}
