import { error } from '@sveltejs/kit';
import { isLive, mayShowCode } from '#lib/learning/index.ts';
import { attendCode, taughtSession } from '#lib/learning/server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import { qrPath } from '../../../../../web/qr.ts';
import type { PageServerLoad } from './$types.js';

/** The screen in front of the class: only its trainer and its organiser have it. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const session = await taughtSession(locals.db, idIn(params.session));
	if (!session || !mayShowCode(locals.principal, session)) error(404, 'not found');
	const { secret, origin } = await webHouse();
	const live = isLive(session, locals.now);
	const code = attendCode(secret, session.sessionId, locals.now);
	const { above: _, trainerId: __, ...known } = session;
	return {
		session: known,
		live,
		code: live ? `${code.slice(0, 4)}-${code.slice(4)}` : null,
		picture: live ? qrPath(`${origin}/saya/hadir?kode=${code}`) : null,
		address: `${new URL(origin).host}/saya/hadir`,
	};
};
