import { VERSION_HEADER } from '#lib/xapi/index.ts';
import { answerRecords } from '#lib/xapi/server.ts';
import { webHouse } from '../../../web/house.server.ts';
import type { RequestHandler } from './$types.js';

/** Lessons of other addresses send records too; they show a secret in a header, never a cookie. */
const FROM_ANYWHERE = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': `ETag, Last-Modified, ${VERSION_HEADER}, X-Experience-API-Consistent-Through`,
};
const PREFLIGHT = {
	'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE, OPTIONS',
	'access-control-allow-headers': `Authorization, Content-Type, If-Match, If-None-Match, Accept-Language, ${VERSION_HEADER}`,
	'access-control-max-age': '600',
};
const NO_BODY = new Uint8Array();

const answer: RequestHandler = async ({ locals, params, request, url }) => {
	if (request.method === 'OPTIONS')
		return new Response(null, { status: 204, headers: { ...FROM_ANYWHERE, ...PREFLIGHT } });
	const body = request.body === null ? NO_BODY : new Uint8Array(await request.arrayBuffer());
	const header = (name: string) => request.headers.get(name);
	const raw = { method: request.method, query: url.searchParams, header, body };
	const { origin } = await webHouse();
	const {
		status,
		headers,
		body: said,
	} = await answerRecords(params.resource, raw, {
		db: locals.db,
		now: locals.now,
		origin,
	});
	return new Response(request.method === 'HEAD' ? null : (said as BodyInit | undefined), {
		status,
		headers: { ...FROM_ANYWHERE, ...headers },
	});
};

export { answer as fallback };
