import { sendContestFile } from '../../../../../../../web/contestFile.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ locals, params }) =>
	sendContestFile(locals, params, 'supervisor');
