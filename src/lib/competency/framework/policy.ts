type Who = { readonly officerId: number };

/** A second pair of eyes publishes: what changes the standing of thousands is no one person's word. */
export function mayPublish(who: Who, version: { readonly authorId: number | null }): boolean {
	return version.authorId !== null && version.authorId !== who.officerId;
}
