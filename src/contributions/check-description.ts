import type { Contribution } from '#schemas/contribution.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { ContributionFault } from './fault.ts';

/** A description whose country is one of the programme. */
export type Described = Contribution & { country: string };

/** A description that fits a programme: throws where it is of another one, of a stranger, or says what cannot be. */
export function describedIn(programme: Programme, about: Contribution): Described {
	const fail = (code: ContributionFault['code'], args: ContributionFault['args']): never => {
		throw new ContributionFault(code, args);
	};
	if (about.programme !== programme.id)
		fail('programme', { other: about.programme, programme: programme.id });
	const country = programme.countries.find(({ code }) => code === about.country);
	if (country === undefined) throw new ContributionFault('country', { country: about.country ?? '–' });
	if (country.partner.name !== about.partner)
		fail('partner', { partner: about.partner, country: country.code });
	if (about.files.length === 0) fail('no-table', {});
	const known = contributedTables(programme);
	for (const { name, table } of about.files) {
		if (!known.some((one) => one.name === table)) fail('table-unknown', { table });
		if (name !== `${table}.csv`) fail('description', { place: name });
	}
	for (const { table, state } of about.declared) {
		if (!known.some(({ name }) => name === table)) fail('declared', { table });
		const rows = about.files.find((file) => file.table === table)?.rows ?? 0;
		if (state === 'none' && rows > 0) fail('declared', { table });
	}
	return { ...about, country: country.code };
}
