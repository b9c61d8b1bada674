/**
 * When an act happened by the clock of the server: the clock of a shared PC may be off by minutes.
 *
 * `off` = the server's time minus the desk's when the batch arrived. Never later than now, never
 * earlier than the act before it: the clock of a visit does not run backwards.
 *
 * corrected('09:00:10', 5 s, after 09:00:12, now 10:00) → 09:00:15
 */
export function corrected(at: string, offMs: number, after: Date, now: Date): Date {
	const own = new Date(at).getTime() + offMs;
	return new Date(Math.min(now.getTime(), Math.max(after.getTime() + 1, own)));
}
