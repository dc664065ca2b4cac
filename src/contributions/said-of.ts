import type { DeclaredDelivery } from '#schemas/delivery.ts';
import type { Programme } from '#schemas/programme.ts';

/** What a partner says of its tables; a contribution for a period that ends before the programme's covers no more than that. */
export function saidOf(
	{
		declared,
		tables,
		period
	}: { declared: readonly DeclaredDelivery[]; tables: readonly string[]; period: { to: string } },
	programme: Programme
): DeclaredDelivery[] {
	const apart = tables.filter((table) => !declared.some((one) => one.table === table));
	const early = period.to < programme.period.to ? apart : [];
	return [...declared, ...early.map((table) => ({ table, state: 'until' as const, until: period.to }))];
}
