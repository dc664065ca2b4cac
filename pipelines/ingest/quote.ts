/** A text as an SQL literal. */
export const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A name as an SQL identifier. */
export const name = (text: string) => `"${text.replaceAll('"', '""')}"`;
