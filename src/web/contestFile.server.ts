import { error } from '@sveltejs/kit';
import { contestFile } from '#lib/competency/server.ts';
import { caseFor } from './contests.server.ts';
import { idIn } from './idIn.ts';
import { savedFile } from './savedFile.server.ts';

/** A document of a contest, only to save, for those who may open the case. */
export async function sendContestFile(
	locals: App.Locals,
	params: { id: string; file: string },
	as: 'officer' | 'supervisor' | 'organiser',
): Promise<Response> {
	const held = await caseFor(locals, params.id, as);
	const id = idIn(params.file);
	const file = await contestFile(locals.db, held.id, id);
	if (!file) error(404, 'noSuchFile');
	return savedFile(file);
}
