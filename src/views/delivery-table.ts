import { codeName, tableName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Delivery } from '#schemas/delivery.ts';
import type { Programme } from '#schemas/programme.ts';

/** What was delivered of one table by one country's partner, in a few words; `rows` is their number, where it may be told. */
export function deliveryText(
	t: Translate,
	programme: Programme,
	{ table, state, until, lacking, kinds, modes, registers }: Delivery,
	rows?: number
): string {
	const given = state === 'rows' && rows !== undefined ? t.number(rows) : t(`figures.delivery-${state}`);
	const parts = [until === null ? given : t('figures.delivery-until', { state: given, day: t.day(until) })];
	if (lacking)
		parts.push(
			t('figures.delivery-lacking', {
				waves: t.list(lacking.map((wave) => codeName(t, programme, 'wave', wave)))
			})
		);
	if (kinds) parts.push(t('figures.delivery-kinds', { table }));
	if (modes)
		parts.push(t('figures.delivery-modes', { said: t.number(modes.said), held: t.number(modes.held) }));
	if (state === 'rows' && registers && registers.delivered < registers.held)
		parts.push(
			t('figures.delivery-registers', {
				delivered: t.number(registers.delivered),
				held: t.number(registers.held)
			})
		);
	return parts.join('; ');
}

/** The delivery matrix as a table: the tables that the programme collects down, its countries across. */
export function deliveryTable(
	t: Translate,
	programme: Programme,
	deliveries: readonly Delivery[],
	rows: (country: string, table: string) => number | undefined = () => undefined
): { columns: string[]; rows: string[][] } {
	const tables = [...new Set(deliveries.map(({ table }) => table))];
	return {
		columns: [
			t('figures.table-name'),
			...programme.countries.map(({ code }) => codeName(t, programme, 'country', code))
		],
		rows: tables.map((table) => [
			tableName(t, table),
			...programme.countries.map(({ code }) => {
				const found = deliveries.find((one) => one.table === table && one.country === code);
				return found ? deliveryText(t, programme, found, rows(code, table)) : '';
			})
		])
	};
}

/** More areas than this do not fit side by side on a sheet. */
const most = 6;

/** The delivery matrix for a sheet of paper: one line a table, where its areas do not fit side by side. */
export function deliveryOnPaper(
	t: Translate,
	programme: Programme,
	deliveries: readonly Delivery[]
): { columns: string[]; rows: string[][]; widths?: number[] } {
	const wide = deliveryTable(t, programme, deliveries);
	const [first, ...areas] = wide.columns;
	if (areas.length <= most) return wide;
	return {
		columns: [first!, t('figures.delivery')],
		rows: wide.rows.map(([table, ...states]) => [
			table!,
			[...new Set(states)]
				.map((state) => {
					const own = areas.filter((_, at) => states[at] === state);
					const name =
						own.length === areas.length ? t('figures.pooled', { area: programme.area }) : t.list(own);
					return t('figures.named', { name, clause: state.replaceAll('; ', ', ') });
				})
				.join('; ')
		]),
		widths: [1, 4]
	};
}
