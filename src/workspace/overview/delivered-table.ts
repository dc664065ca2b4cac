import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Delivery } from '#state/deliveries.ts';

/** Rows of each table (down) in each contribution (across), as texts. */
export interface DeliveredTable {
	columns: string[];
	rows: string[][];
	/** Total of rejected rows. */
	rejected: number;
}

/** A file is in its contribution's folder; files without a folder are one contribution. */
const folder = ({ file }: Delivery) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

/**
 * What was delivered: contributions in the order of the countries they are named after, tables in the order
 * delivered.
 */
export function deliveredTable(t: Translate, programme: Programme, files: Delivery[]): DeliveredTable {
	const countryOf = (word: string) =>
		programme.countries.findIndex(({ code }) => code.toLowerCase() === word.toLowerCase());
	// A packed contribution has its country in its name, after that of the programme.
	const place = (name: string) => {
		const words = /\.zip$/i.test(name) ? name.slice(0, -4).split('-') : [];
		return countryOf(words.findLast((word) => countryOf(word) >= 0) ?? name);
	};
	const folders = [...new Set(files.map(folder))].sort((a, b) => place(a) - place(b));
	const named = (name: string) => {
		const country = programme.countries[place(name)];
		return country
			? codeName(t, programme, 'country', country.code)
			: name || t('workspace.one-contribution');
	};
	const tables = [...new Set(files.map((file) => file.table_name))];
	const text = (mine: Delivery[]) => {
		if (mine.length === 0) return t('workspace.not-delivered');
		const sum = (name: 'accepted' | 'rejected') => mine.reduce((total, file) => total + file[name], 0);
		const accepted = t.number(sum('accepted'));
		return sum('rejected') > 0
			? t('workspace.rows-rejected', { accepted, rejected: t.number(sum('rejected')) })
			: accepted;
	};
	return {
		columns: [t('workspace.table'), ...folders.map(named)],
		rows: tables.map((table) => [
			table,
			...folders.map((name) =>
				text(files.filter((file) => file.table_name === table && folder(file) === name))
			)
		]),
		rejected: files.reduce((total, file) => total + file.rejected, 0)
	};
}
