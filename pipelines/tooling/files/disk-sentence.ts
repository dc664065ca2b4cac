const full = 'make room, or choose another place';

/** What the codes of the file system mean, in words; `where` is the path, or "a file" where the system does not say which. */
const sentences: Record<string, (where: string) => string> = {
	ENOSPC: (where) => `full disk: ${where} cannot be written; ${full}`,
	EDQUOT: (where) => `full disk: ${where} cannot be written, as the quota is used up; ${full}`,
	EACCES: (where) =>
		`invalid place: ${where} may not be read or written by you; choose another, or change its permissions`,
	EPERM: (where) =>
		`invalid place: ${where} may not be read or written by you; choose another, or change its permissions`,
	EROFS: (where) => `invalid place: ${where} is on a disk that cannot be written; choose another`,
	EISDIR: (where) => `invalid file: ${where} is a folder, where a file is expected`,
	ENOTDIR: (where) => `invalid folder: a part of ${where} is a file, where a folder is expected`,
	EEXIST: (where) => `invalid folder: ${where} is there already, and is no folder; choose another name`,
	ENOTEMPTY: (where) => `invalid folder: ${where} is there already; choose another name`,
	ENOENT: (where) => `missing file: ${where} is not there; check the path`,
	ENAMETOOLONG: (where) => `invalid name: ${where} is too long`,
	ELOOP: (where) => `invalid link: ${where} leads in a circle`,
	EXDEV: (where) => `invalid place: ${where} lies on two disks`,
	EIO: (where) => `broken disk: ${where} cannot be read or written`,
	EMFILE: (where) => `too many open files: ${where} cannot be opened; close other programs`
};

/** What the database says of the same troubles, as it gives no codes. */
const databaseWords: [RegExp, string][] = [
	[/No space left on device|wrote=\d|could not write all bytes/i, 'ENOSPC'],
	[/Permission denied/i, 'EACCES'],
	[/Read-only file system/i, 'EROFS'],
	[/Is a directory/i, 'EISDIR'],
	[/Input\/output error/i, 'EIO']
];

/** The place that a person named: the folder in which a staging folder is. */
const namedPart = (path: string): string => path.replace(/[\\/]\.tidemark-[^\\/]*-\d+([\\/].*)?$/, '');

/** One sentence for an error of the file system, also where the database met it; null for any other error. */
export function diskSentence(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	const { code, path, syscall } = error as NodeJS.ErrnoException;
	if (syscall !== undefined && code !== undefined) {
		const sentence = sentences[code];
		const where = path === undefined ? 'a file' : namedPart(path);
		return sentence ? sentence(where) : `the disk failed: ${where} (${code})`;
	}
	const text = /^[A-Za-z ]+ Error: [^\n]*/.exec(error.message)?.[0] ?? '';
	const found = databaseWords.find(([words]) => words.test(text));
	const [, file] = /"([^"]+)"/.exec(text) ?? [];
	return found ? sentences[found[1]]!(file === undefined ? 'a file' : namedPart(file)) : null;
}
