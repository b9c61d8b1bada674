import { error } from '@sveltejs/kit';
import { certificateByNumber, studyOf } from '#lib/learning/server.ts';
import { principalIn } from '../../../../../../web/act.server.ts';

/** The own certificate of a course. */
export async function ownCertificate(locals: App.Locals, code: string) {
	const study = await studyOf(locals.db, principalIn(locals).officerId, code);
	const number = study?.certificate?.number;
	const facts = number === undefined ? null : await certificateByNumber(locals.db, number);
	return facts ?? error(404, 'not found');
}
