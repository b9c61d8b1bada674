import { error } from '@sveltejs/kit';
import { handoutFile } from '#lib/learning/server.ts';
import { principalIn } from './act.server.ts';
import { ownHeldClass } from './classes.server.ts';
import { sendFile } from './hoursProof.server.ts';
import { idIn } from './idIn.ts';

/** A file of a class: for who holds it, or for who has a seat in it. */
export async function sendHandout(
	locals: App.Locals,
	params: { readonly id: string; readonly file: string },
	role: 'organiser' | 'officer',
): Promise<Response> {
	if (role === 'organiser') await ownHeldClass(locals, params.id);
	const { officerId } = principalIn(locals);
	const wanted = { classId: idIn(params.id), handoutId: idIn(params.file), officerId };
	const file = await handoutFile(locals.db, wanted);
	if (!file || (role === 'officer' && !file.seated)) error(404, 'noSuchFile');
	return sendFile(file);
}
