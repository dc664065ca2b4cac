import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '#schemas/programme.ts';
import { refuseRecords } from '../editions/canaries/refuse-records.ts';
import { command } from '../tooling/command.ts';
import { makeFigures, outcomeText, type FigureOptions } from '../figures/make-figures.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { bundle } from './bundle.ts';
import { parseHeaders } from './headers.ts';
import { notFoundText } from './not-found.ts';
import { onDemand } from './on-demand.ts';
import { figureOptions, programmeOptions, siteStatic } from './options.ts';
import { readPort } from './port.ts';
import { claimPort, serveWith, untilStopped } from './serve.ts';
import { drawPictures } from './build-site.ts';
import { gatherStatic } from './static-files.ts';
import { step } from './step.ts';

const options = { ...programmeOptions, port: { type: 'string', default: '4173' } } as const;
const bundled = '.tidemark/start';

await command('npm start -- [--programme DIR] [--contributions DIR] [--port N]', options, async (values) => {
	const port = readPort(values.port);
	await claimPort(port);
	const figures = figureOptions(values);
	const editions = await gatherStatic(figures.programmeDir, siteStatic);
	const programme = readProgramme(figures.programmeDir);
	await step(
		`figures of ${figures.programmeDir}, and the code of its pages`,
		() => make(figures, programme),
		outcomeText
	);
	await refuseRecords(join(bundled, 'client'), programme);
	const rules = parseHeaders(readFileSync(join(siteStatic, '_headers'), 'utf8'));
	const notFound = await notFoundText(programme.languages);
	const served = await serveWith(
		await onDemand({ bundled, files: siteStatic, rules, programme, notFound }),
		port
	);
	const stopped = untilStopped(served, 'pages, each made when it is asked for,');
	await step(
		'pictures of the editions, meanwhile',
		() => drawPictures(editions),
		(n) => `${n} editions drawn`
	);
	await stopped;
	return 0;
});

/** Figures and bundles do not depend on each other and are made at the same time. */
async function make(figures: FigureOptions, programme: Programme) {
	const [made] = await Promise.all([makeFigures(figures), bundle(figures.out, bundled, programme)]);
	return made;
}
