import type { CopySink } from './copySink.server.ts';

const wib = 7 * 3600;

/** Tickets of a day by letter and half-hour, as the night counts them. */
export class DayDemand {
	readonly #sink: CopySink;
	readonly #taken = new Map<string, number[]>();

	constructor(sink: CopySink) {
		this.#sink = sink;
	}

	/** `at`: seconds since 1970 */
	add(prefix: string, at: number): void {
		const counts = this.#taken.get(prefix) ?? new Array<number>(48).fill(0);
		this.#taken.set(prefix, counts);
		const halfHour = Math.floor(((at + wib) % 86_400) / 1800);
		counts[halfHour] = (counts[halfHour] ?? 0) + 1;
	}

	/** Writes the day of an office and begins anew. */
	close(officeId: number, day: string): void {
		for (const [prefix, counts] of this.#taken) {
			const halfHours = [...counts.keys()].filter((at) => counts[at] !== 0);
			const tickets = halfHours.map((at) => counts[at]);
			this.#sink.row.int(officeId).code(day).code(prefix);
			this.#sink.row.code(`{${halfHours.join(',')}}`).code(`{${tickets.join(',')}}`);
			this.#sink.end();
		}
		this.#taken.clear();
	}
}
