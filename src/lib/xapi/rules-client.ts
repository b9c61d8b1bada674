export type ClientState = 'open' | 'ended' | 'withdrawn';

/** Whether a program may still use the store. */
export function clientState(
	{ endsAt, withdrawnAt }: { endsAt: Date | null; withdrawnAt: Date | null },
	now: Date,
): ClientState {
	if (withdrawnAt !== null) return 'withdrawn';
	return endsAt !== null && endsAt <= now ? 'ended' : 'open';
}
