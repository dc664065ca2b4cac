import { Misuse } from '../tooling/command.ts';

/** A port number from the command line. */
export function readPort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535)
		throw new Misuse(`invalid port: ${text}; a number from 0 to 65535 is expected`);
	return port;
}
