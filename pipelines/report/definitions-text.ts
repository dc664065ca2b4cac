import type { Translate } from '#language/translate.ts';
import type { Definition } from '#schemas/indicator.ts';
import { asMarkdown } from '#report/writers/markdown/escaped-markdown.ts';
import { themeName } from '#views/theme-name.ts';

/** How every figure of an edition is counted, in words and as the SQL that counts it, as Markdown. */
export function definitionsText(t: Translate, catalogue: readonly Definition[]): string {
	const themes = [...new Set(catalogue.map(({ theme }) => theme))];
	return `${[
		`# ${t('document.definitions')}`,
		...themes.flatMap((theme) => [
			`## ${asMarkdown(themeName(t, theme))}`,
			...catalogue
				.filter((definition) => definition.theme === theme)
				.flatMap((definition) => [
					`### ${asMarkdown(t.text(definition.name))}`,
					`\`${definition.id}\`, ${t('site.version', { version: definition.version })}`,
					`**${t('editions.formula')}:** ${asMarkdown(t.text(definition.formula))}`,
					`**${t('editions.limitations')}:** ${asMarkdown(t.text(definition.limitations))}`,
					`\`\`\`sql\n${definition.sql.trim()}\n\`\`\``
				])
		])
	].join('\n\n')}\n`;
}
