import type { Issuing } from '../lib/learning/server.ts';
import * as m from '../lib/words/messages.js';
import { webHouse } from './house.server.ts';

/** By whom badges are signed: this product, under its own address. */
export async function issuingIn(locals: App.Locals): Promise<Issuing> {
	const { secret, origin } = await webHouse();
	return { db: locals.db, secret, origin, now: locals.now, issuerName: m.certificate_issuer() };
}
