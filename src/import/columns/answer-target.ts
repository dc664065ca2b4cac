/** Whether a target takes answers to questions: to one item, or the ticks of a scale. */
export const isAnswerTarget = (target: string | null): boolean =>
	target !== null && /^(item|choices)\./.test(target);
