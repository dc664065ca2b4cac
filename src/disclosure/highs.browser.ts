import highs, { type Highs } from 'highs';
import wasm from 'highs/runtime?url';

let started: Promise<Highs> | null = null;

/** The solver of linear programmes, started once, from a file of this site. */
export const solver = (): Promise<Highs> => (started ??= highs({ locateFile: () => wasm }));
