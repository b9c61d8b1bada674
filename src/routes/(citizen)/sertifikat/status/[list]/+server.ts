import { error } from '@sveltejs/kit';
import { statusListOf } from '#lib/learning/server.ts';
import { issuingIn } from '../../../../../web/issuing.server.ts';
import type { RequestHandler } from './$types.js';

/** Which badges were withdrawn, as verifiers read it; asking tells nobody whose badge is looked at. */
export const GET: RequestHandler = async ({ locals, params }) => {
	if (!/^\d{1,6}$/.test(params.list)) error(404, 'not found');
	const list = await statusListOf(await issuingIn(locals), Number(params.list));
	return new Response(JSON.stringify(list), {
		headers: {
			'content-type': 'application/vc',
			'access-control-allow-origin': '*',
			'cache-control': 'public, max-age=60',
		},
	});
};
