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

/** The name of a theme; that of a programme's own theme is the name of its folder. */
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
