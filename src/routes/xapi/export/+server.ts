import { answerExport } from '#lib/xapi/server.ts';
import { webHouse } from '../../../web/house.server.ts';
import type { RequestHandler } from './$types.js';

/** Statements as a stream for programs; no page and no cookie, like the rest of /xapi. */
export const GET: RequestHandler = async ({ locals, request, url }) => {
	const { db, now } = locals;
	const { origin } = await webHouse();
	return answerExport(url.searchParams, request.headers.get('authorization'), { db, now, origin });
};
