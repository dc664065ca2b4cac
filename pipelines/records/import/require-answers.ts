import type { Proposal } from '#import/importer.ts';
import { Misuse } from '../../tooling/command.ts';

const ofConsent = new Set(['consent', 'permission', 'excluded']);

/**
 * Throws while a word decides something and nobody has said what it stands for, or rows have no consent and nobody has said that
 * they may be left out: nothing is written until then.
 */
export function requireAnswers({ problems }: Proposal, leaveOut: boolean): void {
	const named = (some: Proposal['problems']) => some.map(({ column }) => `"${column}"`).join(', ');
	const open = problems.filter(({ code }) => code === 'unknown-labels');
	if (open.length > 0)
		throw new Misuse(
			`missing answer: nothing is written before the words in ${named(open)} are explained; save the recipe with --save-recipe, say under "labels" what they stand for, and give it with --recipe, or say it with --label WORD=CODE`
		);
	const left = problems.filter(
		({ code, args }) => code === 'rows-left-out' && ofConsent.has(String(args['why']))
	);
	if (left.length > 0 && !leaveOut)
		throw new Misuse(
			`missing answer: ${named(left)} says of some rows that they may not be used; say --leave-out if they are to be left out, or save the recipe with --save-recipe, set the "target" of a column that is about something else to null, and give it with --recipe`
		);
}
