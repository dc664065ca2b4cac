import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';
import type { Definition } from '#schemas/indicator.ts';

const known = [
	'reach',
	'delivery',
	'participation',
	'learning',
	'enterprise',
	'inclusion',
	'network',
	'partnership'
];

/** What a theme is called; a programme's own theme goes by the name of its folder. */
export const themeName = (t: Translate, theme: string): string =>
	known.includes(theme) ? t(`workspace.theme-${theme}` as MessageKey) : theme.replaceAll('-', ' ');

/** Definitions by theme, both in the order of the catalogue. */
export function byTheme<D extends { definition: Definition }>(lines: D[]): { theme: string; lines: D[] }[] {
	const themes = [...new Set(lines.map(({ definition }) => definition.theme))];
	return themes.map((theme) => ({
		theme,
		lines: lines.filter(({ definition }) => definition.theme === theme)
	}));
}
