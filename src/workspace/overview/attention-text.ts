import { codeName, tableName } from '#language/names.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Attention } from './attention.ts';

/** More countries than this are counted, not named. */
const few = 4;

/** Where something is: "Sweden (5 of 6) and Finland (4 of 6)"; "12 regions" where there are many. */
function places(
	t: Translate,
	programme: Programme,
	of: readonly { country: string | null; detail: string }[]
): string {
	if (of.length > few) return t('overview.many-areas', { count: of.length, area: programme.area });
	return t.list(
		of.map(({ country, detail }) =>
			t('figures.name-measure', {
				name:
					country === null
						? lowerFirst(t('overview.joint'), t.language)
						: codeName(t, programme, 'country', country),
				measure: detail
			})
		)
	);
}

/** What asks for attention, as a sentence. */
export function attentionText(t: Translate, programme: Programme, one: Attention): string {
	const numbered = (of: readonly { country: string | null; count: number }[]) =>
		places(
			t,
			programme,
			of.map(({ country, count }) => ({ country, detail: t.number(count) }))
		);
	const all = (of: readonly { count: number }[]) => of.reduce((sum, { count }) => sum + count, 0);
	const wave = (code: string) => lowerFirst(codeName(t, programme, 'wave', code), t.language);
	switch (one.kind) {
		case 'tables': {
			const named = one.of.map(({ country, tables }) => ({
				country,
				detail: t.list(tables.map((table) => lowerFirst(tableName(t, table), t.language)))
			}));
			return t('overview.attention-tables', { places: places(t, programme, named) });
		}
		case 'forms': {
			const named = one.of.map(({ country, waves }) => ({ country, detail: t.list(waves.map(wave)) }));
			return t('overview.attention-forms', { places: places(t, programme, named) });
		}
		case 'registers':
			return t('overview.attention-registers', {
				count: all(one.of),
				held: t.number(one.held),
				places: numbered(one.of)
			});
		case 'events': {
			const named = one.of.map(({ country, lanes }) => ({
				country,
				detail: lanes
					.map(({ type, held, expected }) =>
						t('figures.named', {
							name: lowerFirst(codeName(t, programme, 'session_type', type), t.language),
							clause: t('figures.ratio', { numerator: t.number(held), denominator: t.number(expected) })
						})
					)
					.join(', ')
			}));
			return t('overview.attention-events', { places: places(t, programme, named) });
		}
		case 'unheard':
			return t('overview.attention-unheard', { count: all(one.of), places: numbered(one.of) });
		case 'due':
			return t('overview.attention-due', {
				count: all(one.of),
				wave: wave(one.wave),
				places: numbered(one.of)
			});
		case 'enrolled':
			return t('overview.attention-enrolled', {
				target: t.number(one.target),
				places: numbered(one.of)
			});
		case 'odd':
			return t('overview.attention-odd', { count: one.count });
	}
}
