/**
 * Saves a file to the reader's downloads; nothing is sent anywhere. By name, because two texts in the wrong order would pass
 * every check and save a file whose content is its type.
 */
export function saveFile({ name, type, content }: { name: string; type: string; content: BlobPart }): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
