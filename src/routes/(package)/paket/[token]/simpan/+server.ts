import { keepCommit, largestCommitBytes } from '#lib/learning/server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import type { RequestHandler } from './$types.js';

/** What the runtime of a package sends; it expects the answer in the words of its standard. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const bytes = Number(request.headers.get('content-length') ?? Number.NaN);
	if (!(bytes <= largestCommitBytes)) return answer(false, 413);
	const body = await request.text();
	const kept = await keepCommit(actOf(locals, 'belajar dengan paket'), params.token, body);
	if (kept.ok) return answer(true, 200);
	return answer(false, kept.reason === 'ended' ? 403 : 400);
};

function answer(result: boolean, status: number): Response {
	return Response.json({ result, errorCode: result ? 0 : 101 }, { status });
}
