/**
 * Share of arrivals that find all servers busy when nobody waits (Erlang B), by the recursion of
 * Jagerman (1974), which does not overflow. Load in erlangs = arrivals an hour × hours of service.
 *
 * erlangB(2, 3) → 0.2105
 */
export function erlangB(load: number, servers: number): number {
	let blocked = 1;
	for (let n = 1; n <= servers; n += 1) blocked = (load * blocked) / (n + load * blocked);
	return blocked;
}

/** What a queue M/M/c comes to; times in multiples of the mean service time. */
export type Queue = {
	/** Probability that a citizen must wait (Erlang C). */
	readonly mustWait: number;
	/** Mean number of people waiting. */
	readonly waiting: number;
	/** Mean wait of all citizens. */
	readonly meanWait: number;
};

/**
 * M/M/c queue (Erlang 1917). Null when the desks cannot carry the load: the queue grows all day.
 *
 * erlangC(2, 3) → { mustWait: 0.4444, waiting: 0.8889, meanWait: 0.4444 }; erlangC(3, 3) → null
 */
export function erlangC(load: number, servers: number): Queue | null {
	if (load >= servers) return null;
	const blocked = erlangB(load, servers);
	const mustWait = blocked / (1 - (load / servers) * (1 - blocked));
	const meanWait = mustWait / (servers - load);
	return { mustWait, waiting: load * meanWait, meanWait };
}

/** P(wait ≤ limit), limit in multiples of the mean service time. waitWithin(0.5, 1, 0.1) → 0.5244 */
export function waitWithin(load: number, servers: number, limit: number): number {
	const queue = erlangC(load, servers);
	return queue === null ? 0 : 1 - queue.mustWait * Math.exp(-(servers - load) * limit);
}
