import { boardOf } from '#lib/counter/server.ts';
import { lastClosed } from '#lib/satisfaction/index.ts';
import { viewOfOffice } from '#lib/satisfaction/server.ts';
import { principalIn } from '../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

/** The units come from the posts held today, so a head sees the own offices and no other. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { leads } = principalIn(locals);
	const asked = { unitIds: leads, code: url.searchParams.get('kantor') };
	const board = await boardOf(locals.db, asked, locals.today);
	const span = lastClosed('month', locals.today);
	return {
		board,
		span,
		now: locals.now,
		measured: board ? (await viewOfOffice(locals.db, board.office.id, span)).current : null,
	};
};
