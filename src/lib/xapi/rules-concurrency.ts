import { refuse } from './reply.ts';
import type { Refusal } from './reply.ts';

export type Preconditions = { readonly ifMatch: string | null; readonly ifNoneMatch: string | null };

const tagsOf = (header: string) =>
	header.split(',').map((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', ''));

/**
 * Whether a write may go on over what is there (RFC 9110, 13.1). `careful`: who replaces something
 * must have said that he knows what is there.
 */
export function writeRefusal(
	held: string | null,
	{ ifMatch, ifNoneMatch }: Preconditions,
	careful: boolean,
): Refusal | null {
	const failed = refuse(412, 'the document is not as the request expects it');
	if (ifMatch !== null) {
		const met = held !== null && (ifMatch.trim() === '*' || tagsOf(ifMatch).includes(held));
		if (!met) return failed;
	}
	if (ifNoneMatch !== null && held !== null)
		if (ifNoneMatch.trim() === '*' || tagsOf(ifNoneMatch).includes(held)) return failed;
	if (careful && held !== null && ifMatch === null && ifNoneMatch === null)
		return refuse(
			409,
			'there is a document already: read it, and send its ETag in If-Match, or If-None-Match: *',
		);
	return null;
}
