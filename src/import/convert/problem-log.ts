import type { Problem } from '#schemas/problem.ts';

const kept = 20_000;

/** Problems in the order in which they come: all counted, the first 20,000 kept. */
export class ProblemLog {
	readonly problems: Problem[] = [];
	private readonly tally = new Map<string, { code: string; severity: Problem['severity']; count: number }>();

	add(problem: Problem): void {
		if (this.problems.length < kept) this.problems.push(problem);
		const { code, severity } = problem;
		const key = `${severity} ${code}`;
		const entry = this.tally.get(key);
		if (entry) entry.count += 1;
		else this.tally.set(key, { code, severity, count: 1 });
	}

	get counts() {
		return [...this.tally.values()];
	}
}
