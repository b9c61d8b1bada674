/** Hours are personal data: their owner sees them, and nobody pays or ranks by them. */
export function maySeeHours(
	who: { readonly officerId: number } | null,
	officerId: number,
): boolean {
	return who !== null && who.officerId === officerId;
}

/** A wrong entry is taken back by an organiser, with a reason; never by changing it. */
export function mayReverse(who: { readonly roles: readonly string[] } | null): boolean {
	return who !== null && who.roles.includes('organiser');
}
