import { priorFor, sendPriorFile } from '../../../../../../../../web/priorFile.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, params }) => {
	const claim = await priorFor(locals, params.id);
	return sendPriorFile(locals, claim.id, params.file);
};
