/** Hands a text to the reader as a file; nothing leaves the device. */
export function save(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}

/** The day on this device, `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10);
