import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { MessageKey } from './messages.ts';
import { targetName } from './target.ts';
import type { Translate } from './translate.ts';

/** A problem as people read it: what kind it is, what is wrong here, and what to do. */
export interface ToldProblem {
	title: string;
	message: string;
	fix: string;
}

/** Tells a problem in one language. With the programme, an `args.target` is also there by its name, as `{name}`. */
export function tellProblem(t: Translate, problem: Problem, programme?: Programme): ToldProblem {
	const { code, args, value, column, line } = problem;
	const target = args['target'];
	const name = typeof target !== 'string' ? '' : programme ? targetName(t, target, programme) : target;
	const places = { name, value: value ?? '', column: column ?? '', line: line ?? 0, ...args };
	const say = (part: string) => t(`problems.${code}${part}` as MessageKey, places);
	return { title: say('-title'), message: say(''), fix: say('-fix') };
}
