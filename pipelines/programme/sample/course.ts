import type { SampleRow } from './csv.ts';
import { isoOrNull } from './days.ts';
import type { Member } from './members.ts';
import type { Setting } from './setting.ts';

/** One module in one participant's course. */
export interface Step {
	module: number;
	required: boolean;
	started: number | null;
	completed: number | null;
	score: number | null;
}

/** A participant's progress through the modules, one after another, until motivation or time runs out. */
export function courses(setting: Setting): (member: Member) => Step[] {
	const stream = setting.streams('course');
	const { modules } = setting.programme;
	const last = modules.findLast(({ required }) => required)?.module_no;
	return ({ index, baseline, leaves, commitment, withdrawn }) => {
		const random = stream(index);
		let day = baseline + random.between(1, 20);
		let goesOn = random.chance(0.8 + 0.2 * commitment);
		const pace = Math.min(28, ((leaves - day) * 0.9) / Math.max(1, modules.length));
		return modules.map(({ module_no: module, required }) => {
			const skips = !required && random.chance(0.4);
			if (!goesOn || skips || day >= leaves)
				return { module, required, started: null, completed: null, score: null };
			const started = day;
			const done = started + 1 + Math.round(pace * (0.4 + random.unit() * 0.9));
			goesOn = done <= leaves && random.chance(0.84 + 0.14 * commitment);
			day = done + random.between(0, 3);
			// Whoever finished the course completed, and did not withdraw.
			if (done > leaves || (withdrawn && module === last) || !(goesOn || random.chance(0.6)))
				return { module, required, started, completed: null, score: null };
			const score = random.chance(0.1) ? null : Math.min(100, Math.round(78 + 12 * random.normal()));
			return { module, required, started, completed: done, score };
		});
	};
}

/** Whether every required module is done. */
export const finished = (steps: Step[]): boolean =>
	steps.every((step) => !step.required || step.completed !== null);
export const begun = (steps: Step[]): boolean => steps.some((step) => step.started !== null);

/** The rows of `course_progress`; the course platform knows some of those who never began. */
export function courseRows(member: Member, participantId: string, steps: Step[]): SampleRow[] {
	if (!begun(steps) && member.commitment < 0.5) return [];
	return steps.map((step) => ({
		participant_id: participantId,
		module_no: step.module,
		status: step.completed !== null ? 'completed' : step.started !== null ? 'in_progress' : 'not_started',
		started_on: isoOrNull(step.started),
		completed_on: isoOrNull(step.completed),
		score_pct: step.score
	}));
}
