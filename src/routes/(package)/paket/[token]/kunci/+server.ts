import { fetchCredential } from '#lib/learning/server.ts';
import { FROM_ANYWHERE, preflight } from '../../../../../web/records.server.ts';
import type { RequestHandler } from './$types.js';

/** A unit of cmi5 fetches the credential of its session, once. The standard wants 200 for a refusal too. */
export const POST: RequestHandler = async ({ locals, params }) =>
	Response.json(await fetchCredential(locals.db, params.token, locals.now), {
		headers: FROM_ANYWHERE,
	});

export const OPTIONS: RequestHandler = preflight;
