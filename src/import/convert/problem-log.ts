import type { Problem } from '#schemas/problem.ts';

const mostStored = 20_000;

/** Problems in the order of the file: all are counted, the first 20,000 are stored. */
export class ProblemLog {
	readonly problems: Problem[] = [];
	private readonly byCode = new Map<string, { code: string; severity: Problem['severity']; count: number }>();

	add(problem: Problem): void {
		if (this.problems.length < mostStored) this.problems.push(problem);
		const { code, severity } = problem;
		const key = `${severity} ${code}`;
		const entry = this.byCode.get(key);
		if (entry) entry.count += 1;
		else this.byCode.set(key, { code, severity, count: 1 });
	}

	get counts() {
		return [...this.byCode.values()];
	}
}
