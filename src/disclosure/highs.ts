import highs, { type Highs } from 'highs';

let started: Promise<Highs> | null = null;

/** The solver of linear programmes, started once. */
export const solver = (): Promise<Highs> => (started ??= highs());
