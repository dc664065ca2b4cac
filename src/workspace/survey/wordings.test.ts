import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { sampleIn } from '#schemas/fixtures/sample-in.ts';
import type { Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import SpokenWordings from './fixtures/SpokenWordings.svelte';

const arabic = 'أنا واثق من قدرتي على بدء مشروعي الخاص';
const ukrainian = 'Я впевнений, що зможу започаткувати власну справу';

const shown = async (programme: Programme, language: Language) => {
	const t = translator(language, await loadMessages(language, ['survey']));
	const wordings = { programme, instrument: programme.instruments[0]! };
	const { body } = render(SpokenWordings, { props: { t, wordings } });
	return body.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');
};

it('shows a question in each further language, written in its direction', async () => {
	const programme = sampleIn(['en', 'uk', 'ar']);
	const [first] = programme.instruments[0]!.items;
	Object.assign(first!.text, { uk: ukrainian, ar: arabic });
	const page = await shown(programme, 'en');
	expect(page).toContain('<summary lang="ar" dir="rtl">العربية</summary>');
	expect(page).toContain(`<dt>${first!.text.en}</dt> <dd lang="ar" dir="rtl">${arabic}</dd>`);
	expect(page).toContain(`<dd lang="uk" dir="ltr">${ukrainian}</dd>`);
	// The others have no wording in these languages.
	expect(page.match(/<dd/g)).toHaveLength(2);
});

it('shows in Swedish what the page says in Danish', async () => {
	const programme = sampleIn(['da', 'sv']);
	const [first] = programme.instruments[0]!.items;
	const page = await shown(programme, 'da');
	expect(page).toContain(`<dt>${first!.text.da}</dt> <dd lang="sv" dir="ltr">${first!.text.sv}</dd>`);
	expect(page).not.toContain('lang="da"');
});

it('shows nothing where there is one language', async () => {
	expect(await shown(sampleIn(['fi']), 'fi')).toBe('');
});
