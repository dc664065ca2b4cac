import type { MessageKey } from '#language/messages.ts';
import { dimName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { ParameterType, ResolvedParameter } from '#schemas/parameter.ts';
import { choicesOf } from '#schemas/parameter-choices.ts';
import type { Programme } from '#schemas/programme.ts';

/** Types that say the same of one code and of several. */
const plural: Partial<Record<ParameterType, ParameterType>> = {
	item: 'items',
	session_type: 'session_types',
	wave: 'waves'
};

/** The kind of code in the message catalogue. */
const catalogued: Partial<Record<ParameterType, string>> = { waves: 'wave' };

/**
 * What a definition was made with, one line a parameter: its name, then its value with why it has it and who says so. Parameters
 * of one type without a name of their own share a line; a number without a name is no business of the reader.
 */
export function parameterFacts(
	t: Translate,
	programme: Programme,
	{ parameters }: Pick<Definition, 'parameters'>
): { name: string; text: string }[] {
	const lines = new Map<string, { words: string[]; remarks: string[] }>();
	for (const parameter of Object.values(parameters)) {
		const type = plural[parameter.type] ?? parameter.type;
		if (type === 'number' && parameter.name === null) continue;
		const name = parameter.name ? t.text(parameter.name) : t(`figures.parameter-${type}` as MessageKey);
		const line = lines.get(name) ?? { words: [], remarks: [] };
		const { reason, source } = parameter;
		lines.set(name, {
			words: [...line.words, ...wordsOf(t, programme, type, parameter.value)],
			remarks: [...line.remarks, ...(reason ? [t.text(reason)] : []), ...(source ? [source] : [])]
		});
	}
	return [...lines].map(([name, { words, remarks }]) => ({
		name,
		text: [t.list([...new Set(words)]), ...new Set(remarks)].join(' · ')
	}));
}

function wordsOf(
	t: Translate,
	programme: Programme,
	type: ParameterType,
	value: ResolvedParameter['value']
): string[] {
	if (typeof value === 'number') return [t.number(value, String(value).split('.')[1]?.length ?? 0)];
	const choices = choicesOf(type, programme);
	return [value].flat().map((code) => {
		const choice = choices?.find((one) => one.code === code);
		// What is published of a programme has no questionnaires: a question is then named by its code.
		if (!choice) return code;
		if (choice.name) return t.text(choice.name);
		if (type === 'characteristics') return dimName(t, programme, code);
		return t(`figures.code-${catalogued[type] ?? type}-${code}` as MessageKey);
	});
}
