import type { Cohort } from './cohorts.ts';
import type { SampleRow } from './csv.ts';
import { iso } from './days.ts';
import { issuer } from './ids.ts';
import type { Setting } from './setting.ts';

const sectors = { public: 0.28, private: 0.24, civil_society: 0.34, education: 0.14 };

/** Rows of `stakeholder`: organisations won over the period; the lead knew its first one before the first day. */
export function stakeholderRows(setting: Setting, { place, code, lead, behind }: Cohort): SampleRow[] {
	const random = setting.streams('stakeholder')(place);
	const idOf = issuer(setting.seed, 'o');
	const rows = Array.from({ length: random.between(8, 14) - (behind ? 3 : 0) }, (_, n) => ({
		org_id: idOf(place * 1024 + n),
		country: code,
		sector: random.weighted(sectors),
		first_engaged_on: iso(random.between(setting.at(0.01), setting.at(0.01 + 0.07 * (n + 1))))
	}));
	if (lead) rows[0]!.first_engaged_on = iso(setting.from - 19);
	return rows;
}
