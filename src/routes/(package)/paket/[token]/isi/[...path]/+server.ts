import { Readable } from 'node:stream';
import { lookup } from 'mrmime';
import { isElsewhere } from '#lib/learning/index.ts';
import { launchOf, packageFile } from '#lib/learning/server.ts';
import { webHouse } from '../../../../../../web/house.server.ts';
import type { RequestHandler } from './$types.js';

/** A file of the package that the token opened. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const launch = await launchOf(locals.db, params.token, locals.now);
	// What lies elsewhere has no files here, and the package may be no zip.
	if (!launch || isElsewhere(launch.href)) return new Response('404', { status: 404 });
	const content = await packageFile((await webHouse()).files, launch, params.path);
	if (!content) return new Response('404', { status: 404 });
	return new Response(Readable.toWeb(content) as ReadableStream, {
		headers: {
			'content-type': typeOf(params.path),
			'cache-control': 'private, max-age=3600',
		},
	});
};

function typeOf(path: string): string {
	const type = lookup(path) ?? 'application/octet-stream';
	return /^text\/|javascript|json/.test(type) ? `${type};charset=utf-8` : type;
}
