import { error } from '@sveltejs/kit';
import { fileOf, noteReading } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../../web/idIn.ts';
import { savedFile } from '../../../../../../../web/savedFile.server.ts';
import { ownComplaint } from '../../case.server.ts';
import type { RequestHandler } from './$types.js';

/** An attachment, only to save: nothing that a stranger sent is opened in the page. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { id } = await ownComplaint(locals, params.id);
	const file = await fileOf(locals.db, id, idIn(params.file));
	if (!file) error(404, 'unknownFile');
	await noteReading(actOf(locals, 'membaca lampiran pengaduan', 'headOfOffice'), id);
	return savedFile(file);
};
