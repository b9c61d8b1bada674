/** What a post demands decides on careers: whoever wrote it does not put it in force. */
export function mayApproveProfile(
	who: { readonly officerId: number },
	draft: { readonly authorId: number | null },
): boolean {
	return draft.authorId !== null && draft.authorId !== who.officerId;
}
