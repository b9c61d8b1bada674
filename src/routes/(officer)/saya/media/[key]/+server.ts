import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { mediaBy } from '#lib/learning/server.ts';
import { byteRange, readRange } from '#lib/platform/fileRange.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import type { RequestHandler } from './$types.js';

/** A file of a lesson. Its address names its content for ever, so that a phone keeps it. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const media = await mediaBy(locals.db, params.key);
	if (!media) error(404, 'not found');
	const { bytes, storageKey, mediaType, name, kind } = media;
	const range = byteRange(request.headers.get('range'), bytes);
	const headers = new Headers({
		'content-type': mediaType,
		'accept-ranges': 'bytes',
		'cache-control': 'private, max-age=31536000, immutable',
		'content-security-policy': "default-src 'none'; sandbox",
	});
	if (kind === 'file')
		headers.set('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
	if (range === null) {
		headers.set('content-range', `bytes */${bytes}`);
		return new Response(null, { status: 416, headers });
	}
	const part = range === 'all' ? { from: 0, to: bytes - 1 } : range;
	headers.set('content-length', String(part.to - part.from + 1));
	if (range !== 'all') headers.set('content-range', `bytes ${part.from}-${part.to}/${bytes}`);
	const content = await readRange((await webHouse()).files, storageKey, part);
	const body = Readable.toWeb(content) as unknown as ReadableStream;
	return new Response(body, { status: range === 'all' ? 200 : 206, headers });
};
