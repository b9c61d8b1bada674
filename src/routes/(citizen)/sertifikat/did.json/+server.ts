import { issuerDid, issuerDocument } from '#lib/learning/index.ts';
import { issuerKeys } from '#lib/learning/server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import type { RequestHandler } from './$types.js';

/** The keys of the issuer, where did:web looks for them. */
export const GET: RequestHandler = async ({ locals }) => {
	const { secret, origin } = await webHouse();
	const { publicKeys } = await issuerKeys(locals.db, secret, locals.now);
	return new Response(JSON.stringify(issuerDocument(issuerDid(origin), publicKeys)), {
		headers: {
			'content-type': 'application/did+json',
			'access-control-allow-origin': '*',
			'cache-control': 'public, max-age=300',
		},
	});
};
