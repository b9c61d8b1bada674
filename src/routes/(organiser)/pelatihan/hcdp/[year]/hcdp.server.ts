import {
	cycleState,
	frozenSeats,
	mayRunCycle,
	mayWriteIn,
	type Cycle,
	type HcdpLine,
} from '#lib/plan/index.ts';

/** Whether this organiser may write the plan today. */
export function mayWrite(locals: App.Locals, cycle: Cycle): boolean {
	return mayRunCycle(locals.principal, cycle.topId) && mayWriteIn(cycleState(cycle));
}

/** What the signed plan gives to each row; null before the signature. */
export function frozen(cycle: Cycle, lines: readonly HcdpLine[]) {
	if (cycle.signedAt === null) return null;
	return frozenSeats(lines);
}
