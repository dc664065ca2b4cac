import type { Coded } from './code.ts';
import type { Programme } from './programme.ts';

/** The code lists that tables and filters use, as plain codes. */
export interface Domains {
	country: string[];
	age_band: string[];
	isced_group: string[];
	origin_region: string[];
	years_in_country: string[];
	session_type: string[];
	activity: string[];
	item_code: string[];
	month: string[];
}

/** The months of the programme's widest published period, `YYYY-MM`. */
export function months(programme: Programme): string[] {
	const all = [programme.period, ...programme.period.versions];
	const first = all.map((p) => p.from).sort()[0]!;
	const last = all
		.map((p) => p.to)
		.sort()
		.at(-1)!;
	const out: string[] = [];
	for (
		let [y, m] = first.split('-').map(Number) as [number, number];
		;
		m === 12 ? ((y += 1), (m = 1)) : (m += 1)
	) {
		const month = `${y}-${String(m).padStart(2, '0')}`;
		out.push(month);
		if (month >= last.slice(0, 7)) return out;
	}
}

export function domains(programme: Programme): Domains {
	const codes = (list: Coded[]) => list.map((entry) => entry.code);
	return {
		country: codes(programme.countries),
		age_band: codes(programme.domains.age_band),
		isced_group: codes(programme.domains.isced_group),
		origin_region: codes(programme.domains.origin_region),
		years_in_country: codes(programme.domains.years_in_country),
		session_type: codes(programme.domains.session_type),
		activity: codes(programme.domains.activity),
		item_code: programme.instruments.flatMap((i) => i.items.map((item) => item.item_code)),
		month: months(programme)
	};
}
