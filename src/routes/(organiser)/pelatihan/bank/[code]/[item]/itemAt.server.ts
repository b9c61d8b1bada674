import { error } from '@sveltejs/kit';
import { idIn } from '#lib/competency/index.ts';
import { itemRecord } from '#lib/competency/server.ts';

/** The item that an address names, or 404. */
export async function itemAt(locals: App.Locals, params: { code: string; item: string }) {
	const id = idIn(params.item);
	const item = id === null ? null : await itemRecord(locals.db, id);
	if (!item || item.competencyCode !== params.code) error(404, 'notFound');
	return item;
}
