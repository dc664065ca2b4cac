import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** How to launch a browser with playwright-core: `chromium.launch(findChrome())`. */
export interface Chrome {
	executablePath: string;
	args: string[];
	env: Record<string, string>;
}

const places = [
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/opt/google/chrome/chrome',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	`${process.env.HOME ?? ''}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`
];

// Root may not use the sandbox, and many closed machines offer none; the tests only load our own pages.
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-dev-shm-usage'
];

/**
 * A Chrome or Chromium: the one `TIDEMARK_CHROME` names (`package` = the one inside the npm package), else the
 * system's, else the one inside the npm package `@sparticuz/chromium` (Linux on x64), unpacked under `.tidemark/`.
 */
export function findChrome(): Chrome {
	const wanted = process.env.TIDEMARK_CHROME;
	if (wanted && wanted !== 'package') {
		if (!existsSync(wanted))
			throw new Error(`missing browser: TIDEMARK_CHROME names ${wanted}, which is not there`);
		return { executablePath: wanted, args, env: environment() };
	}
	const installed = wanted ? undefined : places.find((place) => existsSync(place));
	return installed ? { executablePath: installed, args, env: environment() } : packaged();
}

function packaged(): Chrome {
	if (process.platform !== 'linux' || process.arch !== 'x64')
		throw new Error(
			'missing browser: install Google Chrome or Chromium, or say where one is: TIDEMARK_CHROME=/path/to/chrome npm test'
		);
	const home = unpack();
	const executablePath = join(home, 'chromium');
	const env = environment();
	// A bare system lacks the libraries and fonts that a browser expects; the package brings them along.
	const linked = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
	if (linked.status !== 0 || linked.stdout.includes('not found'))
		env.LD_LIBRARY_PATH = [join(home, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
	env.FONTCONFIG_FILE = join(home, 'fonts.conf');
	return { executablePath, args, env };
}

/** Unpacks the packaged browser once; a half-unpacked folder never gets the final name. */
function unpack(): string {
	const door = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const { version } = JSON.parse(readFileSync(join(dirname(door), '../../package.json'), 'utf8')) as {
		version: string;
	};
	const home = resolve('.tidemark', `chromium-${version}`);
	if (existsSync(join(home, 'chromium'))) return home;
	const draft = `${home}.${process.pid}`;
	mkdirSync(draft, { recursive: true });
	// The package unpacks into TMPDIR, and its libraries only where it believes to run on their system.
	const run = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
	execFileSync(process.execPath, ['-e', run], {
		env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	// The package's own list of font folders names places of the system it is made for.
	writeFileSync(
		join(draft, 'fonts.conf'),
		`<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${home}/fonts</dir></fontconfig>\n`
	);
	try {
		renameSync(draft, home);
	} catch (error) {
		rmSync(draft, { recursive: true });
		if (!existsSync(join(home, 'chromium'))) throw error;
	}
	return home;
}

function environment(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
	);
}
