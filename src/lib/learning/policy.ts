/** Lessons, answers, scores and certificates of a person are that person's own. */
export function maySeeStudy(
	who: { readonly officerId: number } | null,
	officerId: number,
): boolean {
	return who !== null && who.officerId === officerId;
}
