import { assignmentPaper, nomineesOf } from '#lib/learning/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf } from '../../../../../../web/act.server.ts';
import { ownHeldClass } from '../../../../../../web/classes.server.ts';
import { paperFile } from '../../../../../../web/paperFile.server.ts';
import type { RequestHandler } from './$types.js';

/** The letter that sends everybody with a seat to the class. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const held = await ownHeldClass(locals, params.id);
	const nominees = await nomineesOf(locals.db, held.id);
	await recordRead(locals.db, actOf(locals, 'surat tugas', 'organiser'), {
		act: 'learning.nomineesRead',
		subject: 'learning.held_class',
		subjectId: held.id,
	});
	return paperFile(`surat-tugas-${held.code}`, await assignmentPaper(held, nominees, locals.now));
};
