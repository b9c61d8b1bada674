import { error } from '@sveltejs/kit';
import { opening } from '#lib/counter/index.ts';
import { isScreenKey, turningCode } from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { qrPath } from '../../../../../web/qr.ts';
import { doorOf } from '../doorOf.server.ts';
import type { PageServerLoad } from './$types.js';

/** The screen at the door: only who has the key that the head gave to it sees codes. */
export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { office, origin, door } = await doorOf(locals, params.office);
	if (!isScreenKey(door, url.searchParams.get('kunci') ?? '')) error(404, 'notFound');
	const code = turningCode(door, locals.now);
	return {
		office: { name: office.name, opens: office.opens, closes: office.closes },
		opening: opening(office, await calendarOf(locals.db), locals.now),
		picture: qrPath(`${origin}/pintu/${office.code}?kode=${code}`),
	};
};
