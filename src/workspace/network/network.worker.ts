import { placePeople, type Places } from '#network/place-people.ts';
import { seed } from '#indicators/resample.ts';
import { seeded } from '#statistics/random.ts';
import { bandsByStep, measuresByStep, type Band, type GrowingNetwork, type Measures } from './measures.ts';

export interface NetworkTask extends GrowingNetwork {
	/** Whether its people are drawn one by one. */
	placed: boolean;
	/** Whether its measures are wanted. */
	measured: boolean;
}

/** What the worker says as it goes on: the picture first, then the measures, then what chance gives for each month. */
export type FromNetworkWorker =
	| { places: Places }
	| { done: number; of: number }
	| { measures: Measures[] }
	| { band: Band }
	| { fault: string };

const say = (said: FromNetworkWorker) => self.postMessage(said);

async function work(task: NetworkTask): Promise<void> {
	if (task.placed) say({ places: placePeople(task, task.groupOf, task.groups, seeded(seed)) });
	if (!task.measured) return;
	say({ measures: await measuresByStep(task, async (done) => say({ done, of: task.steps })) });
	await bandsByStep(task, async (band) => say({ band }));
}

self.addEventListener('message', ({ data }: MessageEvent<NetworkTask>) => {
	work(data).catch((error: unknown) =>
		say({ fault: error instanceof Error ? error.message : String(error) })
	);
});
