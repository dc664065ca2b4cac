import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';

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
