/** Why a file is not taken in; each is one sentence, `contributions.fault-<code>`, with these arguments beside the name of the file. */
export type FaultCode =
	| 'empty'
	| 'unknown'
	| 'locked'
	| 'other-key'
	| 'passphrase-needed'
	| 'passphrase-wrong'
	| 'work-factor'
	| 'changed'
	| 'zip-damaged'
	| 'zip-large'
	| 'zip-twice'
	| 'zip-outside'
	| 'zip-encrypted'
	| 'plain-zip'
	| 'edition'
	| 'workspace'
	| 'contribution'
	| 'description'
	| 'newer'
	| 'programme'
	| 'tables'
	| 'table-unknown'
	| 'country'
	| 'partner'
	| 'other-country'
	| 'undescribed'
	| 'absent'
	| 'rows'
	| 'table'
	| 'cell'
	| 'identifier'
	| 'key-twice'
	| 'declared'
	| 'note'
	| 'older'
	| 'no-table'
	| 'future'
	| 'sealed-twice';

/** A file that is not what it should be, or was made to deceive. Nothing of it is used. */
export class ContributionFault extends Error {
	override name = 'ContributionFault';
	constructor(
		readonly code: FaultCode,
		readonly args: Readonly<Record<string, string | number>> = {},
		cause?: unknown
	) {
		super(`invalid contribution: ${code}`, { cause });
	}
}
