import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';
import { rules } from '#rules/all-rules.ts';
import { asMarkdown } from '#report/writers/markdown/escaped-markdown.ts';

/** The rules that every row of the records is checked against, and what becomes of one that breaks them, as Markdown. */
export function rulesText(t: Translate): string {
	const listed = (severity: 'block' | 'warn') =>
		rules
			.filter((rule) => rule.severity === severity)
			.flatMap(({ id, reasons }) =>
				Object.keys(reasons).map((reason) => {
					const title = t(`problems.${id}-${reason}-title` as MessageKey);
					return `- ${asMarkdown(title)} (${id})`;
				})
			)
			.join('\n');
	return `${[
		`# ${t('document.rules')}`,
		`## ${t('document.rules-block')}`,
		listed('block'),
		`## ${t('document.rules-warn')}`,
		listed('warn')
	].join('\n\n')}\n`;
}
