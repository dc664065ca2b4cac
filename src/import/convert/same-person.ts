import type { Pseudonyms } from '#privacy/pseudonyms.ts';
import type { IdentityKind } from '#schemas/recipe.ts';
import type { RecordDraft } from './record-draft.ts';
import { fault } from './fault.ts';
import { mainIdentity, type Identity } from './identities.ts';

/** Kinds that two people never share. A family has one phone, and names repeat. */
const certain = new Set<IdentityKind>(['email', 'local_id', 'national_number']);
/** The link of a token that several people have. */
const several = '';

/** Who is behind an identity: by the links of earlier imports and of this file, else by the pseudonym itself. */
export class PersonLinks {
	readonly links = new Map<string, string>();
	private readonly ids: Set<string>;
	private readonly made = new Map<string, Promise<string>>();

	/** `known` null: nobody knows who takes part, and everyone is taken for known. */
	constructor(
		private readonly pseudonyms: Pick<Pseudonyms, 'idOf' | 'linkOf'>,
		private readonly known: ReadonlyMap<string, string> | null
	) {
		this.ids = new Set(known?.values());
	}

	/** The id of somebody who is on a list of participants: a known one, else a new one. */
	async enrol(identities: readonly Identity[], draft: RecordDraft): Promise<string | null> {
		const tokens = await Promise.all(identities.map((one) => this.token(one)));
		const linked = tokens.map((token) => this.linked(token));
		const sure = identities.findIndex(({ kind }, i) => certain.has(kind) && isOne(linked[i]));
		const unsure = identities.findIndex((_, i) => isOne(linked[i]));
		const onlyUnsure = identities.every(({ kind }) => !certain.has(kind));
		const at = sure >= 0 ? sure : onlyUnsure ? unsure : -1;
		const id = at >= 0 ? linked[at]! : await this.newId(identities, draft);
		if (id === null) return null;
		for (const [i, token] of tokens.entries()) {
			const { kind, text, source } = identities[i]!;
			if (kind === 'national_number' && identities.length > 1) continue;
			const shared = linked[i] !== undefined && linked[i] !== id;
			if (shared && linked[i] !== several)
				draft.note(fault('shared-identity', { kind }), source, text, 'warn');
			draft.links.push([token, shared ? several : id]);
		}
		return id;
	}

	/** The id of somebody who must be known already; null, with the fault noted, where nobody or several are meant. */
	async find(identities: readonly Identity[], draft: RecordDraft): Promise<string | null> {
		let ambiguous: Identity | null = null;
		for (const identity of identities) {
			const id = this.linked(await this.token(identity));
			if (isOne(id)) return id!;
			if (id === several) ambiguous ??= identity;
		}
		const main = mainIdentity(identities);
		const id = main === null ? null : await this.idOf(main);
		if (ambiguous === null && id !== null && (this.known === null || this.ids.has(id))) return id;
		const { source, text } = ambiguous ?? main ?? identities[0]!;
		draft.note(fault(ambiguous ? 'ambiguous-person' : 'unknown-person'), source, text);
		return null;
	}

	/** As `find`, but who is unknown gets an id. */
	async findOrMake(
		identities: readonly Identity[],
		draft: RecordDraft
	): Promise<{ id: string; made: boolean } | null> {
		const tokens = await Promise.all(identities.map((one) => this.token(one)));
		if (this.known === null || tokens.some((token) => this.linked(token) !== undefined)) {
			const id = await this.find(identities, draft);
			return id === null ? null : { id, made: this.known === null };
		}
		const id = await this.newId(identities, draft);
		if (id === null) return null;
		for (const token of tokens) draft.links.push([token, id]);
		return { id, made: !this.ids.has(id) };
	}

	/** Keeps what an accepted record says of who is who. */
	keep(links: readonly [token: string, id: string][]): void {
		for (const [token, id] of links) {
			if (this.linked(token) !== id) this.links.set(token, id);
			if (id !== several) this.ids.add(id);
		}
	}

	private async newId(identities: readonly Identity[], draft: RecordDraft): Promise<string | null> {
		const main = mainIdentity(identities);
		if (main !== null) return this.idOf(main);
		draft.note(fault('no-person'), identities[0]!.source, null);
		return null;
	}

	private linked(token: string): string | undefined {
		return this.links.get(token) ?? this.known?.get(token);
	}

	private token({ kind, text }: Identity): Promise<string> {
		return this.once(`link ${kind} ${text}`, () => this.pseudonyms.linkOf(kind, text));
	}

	private idOf({ kind, text }: Identity): Promise<string> {
		return this.once(`id ${kind} ${text}`, () => this.pseudonyms.idOf(kind, text));
	}

	private once(key: string, make: () => Promise<string>): Promise<string> {
		let found = this.made.get(key);
		if (found === undefined) {
			if (this.made.size > 50_000) this.made.clear();
			found = make();
			this.made.set(key, found);
		}
		return found;
	}
}

const isOne = (id: string | undefined): boolean => id !== undefined && id !== several;
