import type { fromMarkdown } from 'mdast-util-from-markdown';

type Node = ReturnType<typeof fromMarkdown>['children'][number];
export type LinkDefinition = Extract<Node, { type: 'definition' }>;
export type NoteDefinition = Extract<Node, { type: 'footnoteDefinition' }>;

/** The addresses and footnotes that stand somewhere in a text under a name, and which of them it uses. */
export class Defined {
	readonly #links = new Map<string, LinkDefinition>();
	readonly #notes = new Map<string, NoteDefinition>();
	readonly #used = new Set<LinkDefinition | NoteDefinition>();

	constructor(nodes: readonly Node[]) {
		// Of two with one name the first holds, as everywhere in Markdown; the second is then used by nobody.
		for (const node of nodes) {
			if (node.type === 'definition' && !this.#links.has(node.identifier))
				this.#links.set(node.identifier, node);
			if (node.type === 'footnoteDefinition' && !this.#notes.has(node.identifier))
				this.#notes.set(node.identifier, node);
		}
	}

	link(identifier: string): LinkDefinition | undefined {
		return this.#take(this.#links.get(identifier));
	}

	note(identifier: string): NoteDefinition | undefined {
		return this.#take(this.#notes.get(identifier));
	}

	isUsed(node: LinkDefinition | NoteDefinition): boolean {
		return this.#used.has(node);
	}

	#take<T extends LinkDefinition | NoteDefinition>(node: T | undefined): T | undefined {
		if (node) this.#used.add(node);
		return node;
	}
}
