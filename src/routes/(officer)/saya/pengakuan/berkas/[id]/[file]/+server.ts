import { error } from '@sveltejs/kit';
import { priorClaimsOf } from '#lib/competency/server.ts';
import { principalIn } from '../../../../../../../web/act.server.ts';
import { sendPriorFile } from '../../../../../../../web/priorFile.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, params }) => {
	const own = await priorClaimsOf(locals.db, principalIn(locals).officerId);
	const claim = own.find(({ id }) => String(id) === params.id);
	if (!claim) error(404, 'noSuchFile');
	return sendPriorFile(locals, claim.id, params.file);
};
