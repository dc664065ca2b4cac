import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { MessageKey } from './messages.ts';
import { targetName } from './target.ts';
import type { Translate } from './translate.ts';

/** The text of a problem: its kind, what is wrong here, and what to do. */
export interface ProblemText {
	title: string;
	message: string;
	fix: string;
}

/** The text of a problem in one language. With the programme, `{name}` is the name of `args.target`, not its code. */
export function problemText(t: Translate, problem: Problem, programme?: Programme): ProblemText {
	const { code, args, value, column, line } = problem;
	const target = args['target'];
	const name = typeof target !== 'string' ? '' : programme ? targetName(t, target, programme) : target;
	const places = { name, value: value ?? '', column: column ?? '', line: line ?? 0, ...args };
	const say = (part: string) => t(`problems.${code}${part}` as MessageKey, places);
	return { title: say('-title'), message: say(''), fix: say('-fix') };
}
