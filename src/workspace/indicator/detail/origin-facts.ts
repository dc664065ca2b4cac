import type { Translate } from '#language/translate.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Records } from '#state/workspace.svelte.ts';
import type { Fact } from './definition-facts.ts';

const moment = (t: Translate, iso: string) =>
	new Date(iso).toLocaleString(t.language === 'en' ? 'en-GB' : t.language, {
		dateStyle: 'long',
		timeStyle: 'medium'
	});

/** From which records and with which software the figures were made. */
export function originFacts(
	t: Translate,
	{ programme, name, live }: Records,
	definition: Definition,
	{ version, commit }: { version: string; commit: string | null }
): Fact[] {
	return [
		{ name: t('indicator.formula'), text: t.text(definition.formula) },
		{ name: t('indicator.definition'), text: `${definition.id}@${definition.version}` },
		{ name: t('indicator.programme'), text: `${programme.id}@${programme.version}` },
		{ name: t('indicator.records'), text: name ?? t('indicator.records-sample') },
		...(live ? [{ name: t('indicator.read-at'), text: moment(t, live.openedAt) }] : []),
		{
			name: t('indicator.software'),
			text: commit === null ? `Tidemark ${version}` : `Tidemark ${version} (${commit.slice(0, 12)})`
		}
	];
}
