import { badgeOf } from '#lib/learning/server.ts';
import { issuingIn } from '../../../../../../../web/issuing.server.ts';
import { ownCertificate } from '../own.server.ts';
import type { RequestHandler } from './$types.js';

/** The own certificate as Open Badge 3.0, to put into a wallet. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const facts = await ownCertificate(locals, params.code);
	const badge = await badgeOf(await issuingIn(locals), facts);
	return new Response(JSON.stringify(badge, null, '\t'), {
		headers: {
			'content-type': 'application/vc',
			'content-disposition': `attachment; filename="lencana-${facts.number}.json"`,
			'cache-control': 'no-store',
		},
	});
};
