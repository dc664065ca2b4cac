/** Tells whether an answer still belongs to the last question: a late one is dropped, not drawn. */
export class LatestOnly {
	#ticket = 0;

	/** Takes a ticket; every earlier one is void from now on. */
	take(): () => boolean {
		const ticket = (this.#ticket += 1);
		return () => ticket === this.#ticket;
	}
}
