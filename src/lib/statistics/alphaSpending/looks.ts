import { normalCdf } from '../normal.ts';
import { Sequence } from './sequence.ts';
import { spentBy } from './spending.ts';
import type { SpendingRule } from './spending.ts';

export type Look = {
	/** Share of the information (people, visits) that is in, 0..1. */
	readonly share: number;
	/** Of alpha, with this look. */
	readonly spent: number;
	/** Stop and call an effect when |estimate / standard error| reaches this. */
	readonly bound: number;
	/** The same as a two-sided p. */
	readonly p: number;
};

/**
 * The bounds of looks at a running trial, rising shares; as many as happened, in unequal steps too.
 * A bound only depends on this and earlier looks: the next may be moved, but not by what was seen.
 *
 * boundsOf('obrienFleming', 0.05, [0.2, 0.4, 0.6, 0.8, 1]) → bounds 4.8769, 3.3569, 2.6803, 2.2898,
 * 2.0310 (Reboussin, DeMets, Kim & Lan 2000, Controlled Clinical Trials 21)
 */
export function boundsOf(rule: SpendingRule, alpha: number, shares: readonly number[]): Look[] {
	const sequence = new Sequence();
	const looks: Look[] = [];
	for (const share of shares) {
		const before = looks.at(-1);
		if (!(share > (before?.share ?? 0) && share <= 1))
			throw new RangeError('shares of information rise from above 0 to 1');
		const spent = spentBy(rule, alpha, share);
		const bound = boundFor(sequence, share, spent - (before?.spent ?? 0));
		sequence.goOn(share, bound);
		looks.push({ share, spent, bound, p: 2 * normalCdf(-bound) });
	}
	return looks;
}

/** Early looks may spend so little that no bound below 9 is strict enough; nobody stops there. */
function boundFor(sequence: Sequence, share: number, spend: number): number {
	let low = 0;
	let high = 9;
	for (let round = 0; round < 50; round += 1) {
		const middle = (low + high) / 2;
		if (sequence.crossing(share, middle) > spend) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/**
 * How likely a trial with these looks stops by each of them, when `drift` is the z that the whole
 * trial would show on average (effect / standard error at the end). Its last value is the power.
 *
 * stoppedBy(boundsOf('obrienFleming', 0.05, [0.5, 1]), 3.2415) → [0.2513, 0.8990]
 */
export function stoppedBy(
	looks: readonly Pick<Look, 'share' | 'bound'>[],
	drift: number,
): number[] {
	const sequence = new Sequence(drift);
	let sum = 0;
	return looks.map(({ share, bound }) => {
		sum += sequence.crossing(share, bound);
		sequence.goOn(share, bound);
		return sum;
	});
}
