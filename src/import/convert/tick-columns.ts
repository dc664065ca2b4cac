interface Given {
	scale: string | null;
	cells: string;
}

/**
 * Where a tool writes one column an option and something only in those that are ticked, an empty one beside a ticked one of
 * the same scale was not skipped: it was not ticked. A no written out says that the tool writes both.
 */
export function ticksOf<A extends Given>(answers: readonly A[]): A[] {
	const ticked = new Set<string>();
	const said = new Set<string>();
	for (const { scale, cells } of answers) {
		if (scale === null) continue;
		if (cells === '1,') ticked.add(scale);
		else if (cells !== ',skipped') said.add(scale);
	}
	return answers.map((answer) =>
		answer.scale !== null &&
		answer.cells === ',skipped' &&
		ticked.has(answer.scale) &&
		!said.has(answer.scale)
			? { ...answer, cells: '0,' }
			: answer
	);
}
