/** What an oracle says of prices: no plan is worth more than `value`, and how far demand exceeds supply. */
export type Reply = { readonly value: number; readonly excess: Float64Array };

export type VolumeStep = {
	readonly prices: Float64Array;
	/** The lowest value so far, at `prices`. */
	readonly value: number;
	readonly steps: number;
};

/**
 * Lowers an upper bound by moving prices of what is scarce (all at least 0): the volume algorithm of
 * Barahona & Anbil (2000), a subgradient method whose average of replies tends to an optimal plan of the
 * relaxation. `weigh` is told the part with which each reply enters that average; `goOn` is asked before
 * each step.
 */
export async function lowerBound(
	first: Float64Array,
	floor: number,
	ask: (prices: Float64Array) => Promise<Reply>,
	weigh: (part: number) => void,
	goOn: (step: VolumeStep) => boolean,
): Promise<VolumeStep> {
	let reply = await ask(first);
	weigh(1);
	let best = { prices: first, value: reply.value };
	let average = Float64Array.from(reply.excess);
	let factor = 0.1;
	let idle = 0;
	for (let steps = 1; goOn({ ...best, steps }); steps += 1) {
		const direction = average.map((excess, at) =>
			excess < 0 && (best.prices[at] ?? 0) <= 0 ? 0 : excess,
		);
		const length = dot(direction, direction);
		if (length < 1e-9) break;
		const target = Math.min(best.value * 0.9995, Math.max(floor, best.value * 0.95));
		const step = (factor * (best.value - target)) / length;
		const prices = best.prices.map((price, at) => Math.max(0, price + step * (direction[at] ?? 0)));
		reply = await ask(prices);
		const part = mixture(average, reply.excess);
		weigh(part);
		average = average.map((excess, at) => part * (reply.excess[at] ?? 0) + (1 - part) * excess);
		if (reply.value < best.value) {
			factor *= dot(direction, reply.excess) > 0 ? 1.5 : 1.1;
			best = { prices, value: reply.value };
			idle = 0;
		} else if ((idle += 1) >= 2) {
			factor *= 0.5;
			idle = 0;
		}
		factor = Math.min(2, Math.max(0.002, factor));
	}
	return { ...best, steps: 0 };
}

function dot(one: Float64Array, other: Float64Array): number {
	return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** The part of the new reply that makes the average excess shortest, within bounds. */
function mixture(average: Float64Array, reply: Float64Array): number {
	const change = reply.map((value, at) => value - (average[at] ?? 0));
	const length = dot(change, change);
	const best = length > 0 ? -dot(average, change) / length : 0.1;
	return Math.min(0.5, Math.max(0.02, best));
}
