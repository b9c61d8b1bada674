/** How far a load is: the part that runs and its share done, 0 to 1. */
export type Progress = { readonly part: string; readonly share: number };

/** Times the parts of a load and tells whoever waits, at most once a per cent. */
export class Stopwatch {
	readonly laps: Record<string, number> = {};
	#since = performance.now();
	#told = '';
	readonly #tell: ((progress: Progress) => void) | undefined;

	constructor(tell?: (progress: Progress) => void) {
		this.#tell = tell;
	}

	at(part: string, share: number): void {
		const told = `${part} ${Math.floor(share * 100)}`;
		if (told === this.#told) return;
		this.#told = told;
		this.#tell?.({ part, share });
	}

	lap(part: string): void {
		const now = performance.now();
		this.laps[part] = Math.round(now - this.#since) / 1000;
		this.#since = now;
		this.at(part, 1);
	}
}
