import { error } from '@sveltejs/kit';
import { mayHandle } from '#lib/satisfaction/index.ts';
import { complaintById, type Followed } from '#lib/satisfaction/server.ts';

/** The complaint of an address, or the refusal that says nothing about what is behind. */
export async function ownComplaint(locals: App.Locals, id: string): Promise<Followed> {
	const found = /^[1-9]\d{0,14}$/.test(id) ? await complaintById(locals.db, Number(id)) : null;
	if (!found || !mayHandle(locals.principal, found)) error(404, 'notFound');
	return found;
}
