import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { command } from '../../tooling/command.ts';
import { countLines } from './count-lines.ts';

const rooms = ['schemas', 'src', 'pipelines'];
const code = new Set(['.ts', '.svelte', '.js', '.sql', '.css']);
const notOurs = /\.(test|setup)\.ts$|[\\/]fixtures?[\\/]/;
const limit = 300;

await command('npm run lines', {}, async () => {
	const count = countLines(rooms.flatMap(filesOf), limit);
	console.log(
		`${count.files} files: median ${count.median} lines, nine of ten at most ${count.p90}, longest ${count.max}`
	);
	console.log(`comment lines: ${(100 * count.comments).toFixed(0)} %`);
	for (const file of count.tooLong) console.log(`too long: ${file}; at most ${limit}, one idea a file`);
	return count.tooLong.length > 0 ? 1 : 0;
});

function filesOf(room: string): { path: string; text: string }[] {
	return readdirSync(room, { recursive: true, encoding: 'utf8' })
		.map((path) => join(room, path))
		.filter((path) => code.has(extname(path)) && !notOurs.test(path))
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
