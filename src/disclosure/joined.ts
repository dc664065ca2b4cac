/** Names of which several may stand for the same thing: union-find. */
export class Joined {
	readonly #parents = new Map<string, string>();

	/** The one name that stands for this one and for all that were joined with it. */
	of(name: string): string {
		let root = name;
		for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
		if (root !== name) this.#parents.set(name, root);
		return root;
	}

	join(one: string, other: string): void {
		const [a, b] = [this.of(one), this.of(other)];
		if (a !== b) this.#parents.set(a, b);
	}
}
