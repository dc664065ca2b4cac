/** How far this device can do without a network: `newer` when a newer build waits to be used. */
export type OfflineState = 'none' | 'fetching' | 'kept' | 'failed' | 'newer';

/** The languages that a service worker keeps, by its address. */
const languagesOf = (worker: ServiceWorker | null | undefined): string[] =>
	worker ? (new URL(worker.scriptURL).searchParams.get('languages')?.split(',') ?? []) : [];

/** The copy of the workspace that this device keeps, so that it opens without a network. The service worker has it. */
export class OfflineCopy {
	#state = $state<OfflineState>('none');
	#others = $state(0);
	#registration: ServiceWorkerRegistration | null = null;
	#language = '';

	get state(): OfflineState {
		return this.#state;
	}

	/** How many other windows worked with the older build when the newer one was asked for. */
	get others(): number {
		return this.#others;
	}

	/**
	 * Keeps the workspace in this language, besides those kept before. `script` is the address of the service worker. Does nothing where
	 * the browser has none, and where its user asks to save data.
	 */
	async keep(script: string, language: string): Promise<void> {
		const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
		if (!('serviceWorker' in navigator) || saves === true) return;
		const { serviceWorker } = navigator;
		const known = await serviceWorker.getRegistration(script);
		// Also those that another window is adding.
		const held = [known?.active, known?.waiting, known?.installing].flatMap(languagesOf);
		const languages = [...held, language].filter((one, i, all) => all.indexOf(one) === i);
		this.#language = language;
		try {
			this.#registration = await serviceWorker.register(`${script}?languages=${languages.join(',')}`);
		} catch {
			// Without a network, what was kept before is there, and only a further language cannot be fetched.
			this.#registration = known ?? null;
			if (!known) this.#state = 'failed';
		}
		this.#registration?.addEventListener('updatefound', () => this.#watch());
		this.#watch();
	}

	/** Uses the newer build now, unless another window still works with the older one. */
	async useNewer(): Promise<void> {
		const waiting = this.#registration?.waiting;
		if (!waiting) return;
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<number>) => (this.#others = data);
		waiting.postMessage('use-newer', [port2]);
	}

	#watch(): void {
		const { installing, waiting, active } = this.#registration ?? {};
		if (waiting && active) this.#state = 'newer';
		else if (languagesOf(active).includes(this.#language)) this.#state = 'kept';
		else this.#state = installing || waiting ? 'fetching' : 'failed';
		for (const worker of [installing, waiting])
			worker?.addEventListener('statechange', () => this.#watch(), { once: true });
	}
}
