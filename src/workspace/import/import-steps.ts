/** The steps of an import, in order. */
export const steps = ['file', 'reading', 'columns', 'people', 'problems', 'changes'] as const;
export type StepName = (typeof steps)[number];

export const isStep = (text: unknown): text is StepName => steps.includes(text as StepName);

export const stepAfter = (step: StepName): StepName | null => steps[steps.indexOf(step) + 1] ?? null;

export const isAfter = (step: StepName, other: StepName): boolean =>
	steps.indexOf(step) > steps.indexOf(other);
