/** The files of one edition as anybody downloads them, parsed and not checked: what a stranger works with. */
export interface Downloaded {
	cells: {
		indicator: string;
		dims: Record<string, string>;
		status: string;
		numerator: number | null;
		denominator: number | null;
		n: number | null;
		details?: Record<string, number | null>;
	}[];
	tables: {
		indicator: string;
		kind: string;
		protects: string;
		grows: boolean;
		measures: { dims: Record<string, string>; adds_up: boolean }[];
		by: { dim: string; groups: string[] }[];
		relations: {
			count: string;
			relation: string;
			of: { indicator: string; count: string; dims: Record<string, string>; times: number }[];
		}[];
		without?: string[];
	}[];
	catalogue: { id: string; kind: string; counts: string; interval: string; measures: unknown[] }[];
}

/** What a stranger has who downloaded the files of an edition. */
export function downloaded(files: ReadonlyMap<string, Uint8Array>): Downloaded {
	const read = (path: string): unknown => JSON.parse(new TextDecoder().decode(files.get(path)));
	const { cells } = read('cells.json') as Pick<Downloaded, 'cells'>;
	const [tables, catalogue] = [read('tables.json'), read('catalogue.json')];
	return {
		cells,
		tables: tables as Downloaded['tables'],
		catalogue: catalogue as Downloaded['catalogue']
	};
}
