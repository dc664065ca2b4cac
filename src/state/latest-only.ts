/** Tells whether an answer still belongs to the latest question, so that a late answer is dropped, not drawn. */
export class LatestOnly {
	#ticket = 0;

	/**
	 * Issues a ticket and invalidates all earlier ones; the returned function says whether the ticket is
	 * still valid.
	 */
	take(): () => boolean {
		const ticket = (this.#ticket += 1);
		return () => ticket === this.#ticket;
	}
}
