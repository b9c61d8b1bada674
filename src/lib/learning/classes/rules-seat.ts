/** A seat that nobody sits on; `heldFor` is the branch for which it is kept. */
export type FreeSeat = { readonly number: number; readonly heldFor: number | null };

export type Hopeful = {
	readonly officerId: number;
	/** The units from the officer's own up to the top. */
	readonly above: readonly number[];
};

/**
 * Who gets which free seat, in the order of `hopefuls`: first a seat kept for the own branch, then one
 * that is kept for nobody. A seat kept for another branch stays free while `kept` says that keeping counts.
 *
 * dealSeats([{ number: 1, heldFor: 7 }], [a of branch 8, b of branch 7], true) → { b: 1 }, a waits
 */
export function dealSeats(
	free: readonly FreeSeat[],
	hopefuls: readonly Hopeful[],
	kept: boolean,
): ReadonlyMap<number, number> {
	const left = [...free].sort((a, b) => a.number - b.number);
	const dealt = new Map<number, number>();
	for (const { officerId, above } of hopefuls) {
		const own = left.findIndex(({ heldFor }) => heldFor !== null && above.includes(heldFor));
		const any = left.findIndex(({ heldFor }) => heldFor === null || !kept);
		const at = own === -1 ? any : own;
		const [seat] = at === -1 ? [] : left.splice(at, 1);
		if (seat) dealt.set(officerId, seat.number);
	}
	return dealt;
}
