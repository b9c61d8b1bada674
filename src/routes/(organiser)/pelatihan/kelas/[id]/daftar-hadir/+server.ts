import { attendancePaper, nomineesOf } from '#lib/learning/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf } from '../../../../../../web/act.server.ts';
import { ownHeldClass } from '../../../../../../web/classes.server.ts';
import { paperFile } from '../../../../../../web/paperFile.server.ts';
import type { RequestHandler } from './$types.js';

/** The list on which people sign, one page for each session. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const held = await ownHeldClass(locals, params.id);
	const nominees = await nomineesOf(locals.db, held.id);
	await recordRead(locals.db, actOf(locals, 'daftar hadir', 'organiser'), {
		act: 'learning.nomineesRead',
		subject: 'learning.held_class',
		subjectId: held.id,
	});
	return paperFile(`daftar-hadir-${held.code}`, await attendancePaper(held, nominees, locals.now));
};
