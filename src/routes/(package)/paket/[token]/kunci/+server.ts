import { fetchCredential } from '#lib/learning/server.ts';
import { FROM_ANYWHERE, preflight } from '../../../../../web/records.server.ts';
import type { RequestHandler } from './$types.js';

/** A unit of cmi5 fetches the credential of its session, once. The standard wants 200 for a refusal too. */
const answer: RequestHandler = async ({ locals, params, request }) => {
	if (request.method === 'OPTIONS') return preflight();
	if (request.method !== 'POST') return new Response('405', { status: 405 });
	const credential = await fetchCredential(locals.db, params.token, locals.now);
	return Response.json(credential, { headers: FROM_ANYWHERE });
};

export { answer as fallback };
