import { lookup } from 'mrmime';
import { playerFile } from '#lib/learning/server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import type { RequestHandler } from './$types.js';

/** The player of H5P as the operator put it into its folder; without one there is nothing here. */
export const GET: RequestHandler = async ({ params }) => {
	const { h5pPlayer } = await webHouse();
	const content = h5pPlayer && (await playerFile(h5pPlayer, params.path));
	if (!content) return new Response('404', { status: 404 });
	const type = lookup(params.path) ?? 'application/octet-stream';
	const headers = { 'content-type': type, 'cache-control': 'public, max-age=86400' };
	return new Response(content, { headers });
};
