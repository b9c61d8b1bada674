import { sendProof } from '../../../../../../../web/hoursProof.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ locals, params }) =>
	sendProof(locals, params.id, 'organiser');
