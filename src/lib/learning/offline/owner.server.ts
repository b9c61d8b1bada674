import { createHmac } from 'node:crypto';

/** Whose a saved course or a waiting act is, on a phone that several people may use; names nobody. */
export function ownerMark(secret: string, officerId: number): string {
	return createHmac('sha256', secret)
		.update(`learning.owner ${officerId}`)
		.digest('base64url')
		.slice(0, 22);
}
