/** Who wrote an item does not judge it: a second pair of eyes finds the wrong key. */
export function mayReview(
	who: { readonly officerId: number },
	item: { readonly writtenBy: number | null },
): boolean {
	return item.writtenBy !== who.officerId;
}
