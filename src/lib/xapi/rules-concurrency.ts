import { refuse } from './reply.ts';
import type { Refusal } from './reply.ts';

export type Preconditions = {
	readonly ifMatch: string | null;
	readonly ifNoneMatch: string | null;
};

const tagsOf = (header: string) =>
	header.split(',').map((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', ''));

const ADVICE = 'read it, and send its ETag in If-Match, or If-None-Match: *';

/**
 * Whether a write may go on over what is there (RFC 9110, 13.1). `careful`: when the writer must say
 * what he expects to be there.
 */
export function writeRefusal(
	held: string | null,
	{ ifMatch, ifNoneMatch }: Preconditions,
	careful: 'never' | 'overWhatIsThere' | 'always',
): Refusal | null {
	const failed = refuse(412, 'the document is not as the request expects it');
	if (ifMatch !== null) {
		const met = held !== null && (ifMatch.trim() === '*' || tagsOf(ifMatch).includes(held));
		if (!met) return failed;
	}
	if (ifNoneMatch !== null && held !== null)
		if (ifNoneMatch.trim() === '*' || tagsOf(ifNoneMatch).includes(held)) return failed;
	if (careful === 'never' || ifMatch !== null || ifNoneMatch !== null) return null;
	if (held !== null) return refuse(409, `there is a document already: ${ADVICE}`);
	return careful === 'always' ? refuse(400, `say what you expect: ${ADVICE}`) : null;
}
