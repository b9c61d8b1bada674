import { keptActsOf } from '#lib/learning/server.ts';
import { principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { PageServerLoad } from './$types.js';

const rowsAPage = 30;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { officerId } = principalIn(locals);
	const before = idIn(url.searchParams.get('sesudah')) || null;
	const found = await keptActsOf(locals.db, officerId, before, rowsAPage + 1);
	const rows = found.slice(0, rowsAPage);
	return { rows, next: found.length > rowsAPage ? (rows.at(-1)?.place ?? null) : null };
};
