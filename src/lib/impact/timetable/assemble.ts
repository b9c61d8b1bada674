import type { Instance } from './instance.ts';
import { timetableRule, type Placement, type TimetablePlan } from './plan.ts';
import { valueOf } from './rules-value.ts';

/** A gap so small counts as none; the solver itself stops at a tenth of it. */
const closed = 1e-5;

/** A plan from its placements; its value is counted anew, not taken from a solver. */
export function planOf(
	instance: Instance,
	placements: readonly Placement[],
	proof: Pick<TimetablePlan, 'bound' | 'method' | 'seconds' | 'prices'>,
): TimetablePlan {
	const value = valueOf(instance, placements);
	const bound = Math.max(proof.bound, value);
	const gap = bound === value ? 0 : (bound - value) / Math.max(Math.abs(bound), 1e-9);
	const sorted = placements.toSorted(
		(one, other) => one.classId - other.classId || one.officerId - other.officerId,
	);
	return {
		rule: timetableRule,
		placements: sorted,
		running: runningIn(instance, sorted),
		value,
		bound,
		gap,
		proof: gap <= closed ? 'optimal' : 'bounded',
		method: proof.method,
		seconds: proof.seconds,
		prices: proof.prices,
	};
}

/** Classes that somebody joins, that are promised, or that have begun. */
function runningIn(instance: Instance, placements: readonly Placement[]): number[] {
	const running = new Set(placements.map(({ classId }) => classId));
	for (const [id, { training, frozen }] of instance.classes)
		if (training.fixed === 'runs' || (frozen && running.has(id))) running.add(id);
	return [...running].sort((one, other) => one - other);
}
