/** What browsers say of a script that does not come when somebody needs it: Chrome, Firefox, Safari. */
const notCome = /dynamically imported module|Importing a module script failed/i;

/** Whether a failure that nobody answers for is a part of the program that did not arrive. */
export const isPartMissing = (reason: unknown): reason is Error =>
	reason instanceof Error && notCome.test(reason.message);
