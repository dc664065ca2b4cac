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
		await this.#keep(await newLeadKey());
	}

	/** Takes the key from the file that keeps it. Whether there was one. */
	async take(text: string): Promise<boolean> {
		const key = await leadKeyIn(text);
		if (key) await this.#keep(key);
		return key !== null;
	}

	async #keep(key: LeadKey): Promise<void> {
		await this.#own.beside(({ sealingKeys }, base) => sealingKeys.put(base, 'own', { whose: 'own', ...key }));
		this.#key = key;
	}
}
