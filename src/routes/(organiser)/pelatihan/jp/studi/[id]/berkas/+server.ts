import { idIn } from '../../../../../../../web/idIn.ts';
import { sendStudyFile } from '../../../../../../../web/studyDesk.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ locals, params }) =>
	sendStudyFile(locals, idIn(params.id), 'organiser');
