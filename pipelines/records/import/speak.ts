import { Refusal } from '#import/refusal.ts';
import { loadMessages } from '#language/messages.ts';
import { problemText } from '#language/problem-text.ts';
import { translator, type Translate } from '#language/translate.ts';
import { Misuse } from '../../tooling/command.ts';

/** English, as command lines speak. */
export const english = async (): Promise<Translate> => translator('en', await loadMessages('en'));

/** Runs `work`; a file that cannot be read is told in one plain line, as a misuse of the command. */
export async function plainly<T>(t: Translate, name: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const { code, args, line } = error;
		const place = { sheet: null, line, record: null, columnIndex: null, column: null, value: null };
		const { message, fix } = problemText(t, { code, severity: 'block', args, ...place });
		throw new Misuse(`${name}: ${message} ${fix}`.replace(/\s+/g, ' '));
	}
}
