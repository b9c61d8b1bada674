import { Readable } from 'node:stream';
import { lookup } from 'mrmime';
import { isElsewhere, partIn } from '#lib/learning/index.ts';
import { launchOf, packageFile } from '#lib/learning/server.ts';
import { webHouse } from '../../../../../../web/house.server.ts';
import type { RequestHandler } from './$types.js';

/** A file of the package that the token opened; films are read in parts, so that they can be wound. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const launch = await launchOf(locals.db, params.token, locals.now);
	// What lies elsewhere has no files here, and the package may be no zip.
	if (!launch || isElsewhere(launch.href)) return new Response('404', { status: 404 });
	const file = await packageFile((await webHouse()).files, launch, params.path);
	if (!file) return new Response('404', { status: 404 });
	const { bytes } = file;
	const part = partIn(request.headers.get('range'), bytes);
	const headers = { 'accept-ranges': 'bytes', 'cache-control': 'private, max-age=3600' };
	if (part === 'outside')
		return new Response(null, {
			status: 416,
			headers: { ...headers, 'content-range': `bytes */${bytes}` },
		});
	const { from, to } = part ?? { from: 0, to: bytes - 1 };
	const content = Readable.toWeb(await file.open(part)) as ReadableStream;
	return new Response(content, {
		status: part ? 206 : 200,
		headers: {
			...headers,
			'content-type': typeOf(params.path),
			'content-length': String(to - from + 1),
			...(part && { 'content-range': `bytes ${from}-${to}/${bytes}` }),
		},
	});
};

function typeOf(path: string): string {
	const type = lookup(path) ?? 'application/octet-stream';
	return /^text\/|javascript|json/.test(type) ? `${type};charset=utf-8` : type;
}
