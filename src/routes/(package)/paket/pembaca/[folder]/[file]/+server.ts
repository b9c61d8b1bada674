import { readerFile } from '#lib/learning/server.ts';
import type { RequestHandler } from './$types.js';

/** What the reader of PDFs fetches only where a document asks for it: fonts, letters, decoders. */
export const GET: RequestHandler = async ({ params }) => {
	const content = await readerFile(params.folder, params.file);
	if (!content) return new Response('404', { status: 404 });
	const type = params.file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
	const headers = { 'content-type': type, 'cache-control': 'public, max-age=86400' };
	return new Response(content, { headers });
};
