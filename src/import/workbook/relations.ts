import { decoded, readXml } from './xml.ts';
import type { WorkbookZip } from './workbook-zip.ts';

/**
 * A part that another part refers to. `type` is the last segment of the relation: `worksheet`, `styles`, ...
 */
export interface Relation {
	type: string;
	target: string;
}

/** Resolves `../a/b.xml` against the folder of a part, without leading slash. */
function resolved(target: string, base: string): string {
	const path = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
	for (const step of target.split('/')) {
		if (step === '..') path.pop();
		else if (step !== '' && step !== '.') path.push(step);
	}
	return path.join('/');
}

/** Relations of a part by their id; empty where it has no list. External links are skipped. */
export async function relationsOf(zip: WorkbookZip, part: string): Promise<Map<string, Relation>> {
	const cut = part.lastIndexOf('/') + 1;
	const list = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
	const relations = new Map<string, Relation>();
	if (!zip.has(list)) return relations;
	await readXml(decoded(zip.unpack(list), list), list, {
		open(name, attribute) {
			if (name !== 'Relationship') return;
			if (attribute('TargetMode') === 'External') return;
			const type = (attribute('Type') ?? '').split('/').pop()!;
			relations.set(attribute('Id') ?? '', { type, target: resolved(attribute('Target') ?? '', part) });
		}
	});
	return relations;
}
