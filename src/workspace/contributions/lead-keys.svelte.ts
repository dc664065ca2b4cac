import { leadKeyIn, newLeadKey, type LeadKey } from '#contributions/keys.ts';
import type { OwnRecords } from '#state/own-records.svelte.ts';

/** The lead's own key on this device. */
export class LeadKeys {
	#key = $state.raw<LeadKey | null>(null);
	readonly #own: OwnRecords;

	constructor(own: OwnRecords) {
		this.#own = own;
	}

	get key(): LeadKey | null {
		return this.#key;
	}

	async load(): Promise<void> {
		const { sealingKeys } = await this.#own.stored();
		const found = (await sealingKeys.list()).find((one) => one.whose === 'own');
		this.#key = found?.whose === 'own' ? { secret: found.secret, public: found.public } : null;
	}

	/** The secret key as files are opened with it; none where there is none. */
	async secrets(): Promise<string[]> {
		if (this.#key === null) await this.load();
		return this.#key ? [this.#key.secret] : [];
	}

	async make(): Promise<void> {
		await this.keep(await newLeadKey());
	}

	/** The key in the file that keeps it, and whether keeping it would take the place of another; null where there is none. */
	async read(text: string): Promise<{ key: LeadKey; replaces: boolean } | null> {
		const key = await leadKeyIn(text);
		return key && { key, replaces: this.#key !== null && this.#key.public !== key.public };
	}

	/** Keeps a key in the place of the one before. */
	async keep(key: LeadKey): Promise<void> {
		await this.#own.beside(({ sealingKeys }, base) => sealingKeys.put(base, 'own', { whose: 'own', ...key }));
		this.#key = key;
	}
}
