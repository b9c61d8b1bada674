import type { RequestEvent } from '@sveltejs/kit';
import { VERSION_HEADER } from '#lib/xapi/index.ts';
import { answerRecords } from '#lib/xapi/server.ts';
import { webHouse } from './house.server.ts';

/** Lessons of other addresses send records too; they show a secret in a header, never a cookie. */
export const FROM_ANYWHERE = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': `ETag, Last-Modified, ${VERSION_HEADER}, X-Experience-API-Consistent-Through`,
};
const PREFLIGHT = {
	'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE, OPTIONS',
	'access-control-allow-headers': `Authorization, Content-Type, If-Match, If-None-Match, Accept-Language, ${VERSION_HEADER}`,
	'access-control-max-age': '600',
};
const NO_BODY = new Uint8Array();

/** What a browser asks before it lets another address ask. */
export const preflight = (): Response =>
	new Response(null, { status: 204, headers: { ...FROM_ANYWHERE, ...PREFLIGHT } });

type Door = NonNullable<Parameters<typeof answerRecords>[2]['door']>;

/** Answers a request to the record store, by the usual door or by one of its own. */
export async function records(
	{ locals, request, url }: Pick<RequestEvent, 'locals' | 'request' | 'url'>,
	resource: string,
	door?: Door,
): Promise<Response> {
	const body = request.body === null ? NO_BODY : new Uint8Array(await request.arrayBuffer());
	const header = (name: string) => request.headers.get(name);
	const raw = { method: request.method, query: url.searchParams, header, body };
	const { origin } = await webHouse();
	const {
		status,
		headers,
		body: said,
	} = await answerRecords(resource, raw, {
		db: locals.db,
		now: locals.now,
		origin,
		...(door && { door }),
	});
	return new Response(request.method === 'HEAD' ? null : (said as BodyInit | undefined), {
		status,
		headers: { ...FROM_ANYWHERE, ...headers },
	});
}
