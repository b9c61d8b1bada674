import { error } from '@sveltejs/kit';
import { officeByCode } from '#lib/counter/server.ts';
import { publishedComments } from '#lib/satisfaction/server.ts';
import type { PageServerLoad } from './$types.js';

const newest = 30;

/** What citizens say of an office, as its head has let it stand. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const office = await officeByCode(locals.db, params.code);
	if (!office) error(404, 'unknownOffice');
	const comments = await publishedComments(locals.db, office.id, newest);
	return { name: office.name, code: office.code, comments };
};
