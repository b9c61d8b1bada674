import type { ClaimDay, Doubt } from './claim.ts';

/** Twelve hours of 60 minutes hold sixteen JP of 45. */
const mostJpADay = 16;
/** Below ten JP the daily caps hold what haste may gain; a person need not look. */
const leastJp = 10;
/** A ninth of the 45 minutes that a JP stands for. */
const fewestMinutesAJp = 5;

/**
 * What makes hours unlikely by themselves.
 *
 * 10 JP in 20 minutes → tooFast; 40 JP within two days → moreThanDaysHold
 */
export function unlikely(claim: {
	readonly days: readonly ClaimDay[];
	/** Days from the first to the last, both counted. */
	readonly span: number;
	/** Minutes really spent; null: not known. */
	readonly minutes: number | null;
}): Doubt[] {
	const jp = claim.days.reduce((sum, one) => sum + one.jp, 0);
	const doubts: Doubt[] = [];
	if (claim.minutes !== null && jp >= leastJp && claim.minutes < jp * fewestMinutesAJp)
		doubts.push('tooFast');
	if (jp > mostJpADay * claim.span) doubts.push('moreThanDaysHold');
	return doubts;
}
