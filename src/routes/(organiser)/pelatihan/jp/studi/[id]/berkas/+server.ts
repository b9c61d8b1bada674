import { sendStudyFile, studyId } from '../../../../../../../web/studyDesk.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ locals, params }) =>
	sendStudyFile(locals, studyId(params.id), 'organiser');
