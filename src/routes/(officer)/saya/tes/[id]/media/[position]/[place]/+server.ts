import { error } from '@sveltejs/kit';
import { sittingMedia } from '#lib/competency/server.ts';
import { principalIn } from '../../../../../../../../web/act.server.ts';
import { sendMedia } from '../../../../../../../../web/itemMedia.server.ts';
import type { RequestHandler } from './$types.js';

const number = (text: string) =>
	/^\d{1,15}$/.test(text) ? Number(text) : error(404, 'noSuchFile');
const few = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : error(404, 'noSuchFile'));

/** Of an item that was asked in the own test, and of no other. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { officerId } = principalIn(locals);
	const at = { position: few(params.position), place: few(params.place) };
	const sittingId = number(params.id);
	return sendMedia(await sittingMedia(locals.db, { officerId, sittingId, ...at }));
};
