import { draftsUnderWay } from '#lib/learning/server.ts';
import { idIn } from '../../../../web/idIn.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const [at = '', id = ''] = (url.searchParams.get('sesudah') ?? '').split('~');
	const day = new Date(at);
	const before = Number.isNaN(day.getTime()) ? null : { at: day, id: idIn(id) };
	const { drafts, next } = await draftsUnderWay(locals.db, before);
	return { drafts, next: next && `${next.at.toISOString()}~${next.id}` };
};
