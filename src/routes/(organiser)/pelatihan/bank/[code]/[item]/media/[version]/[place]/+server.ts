import { error } from '@sveltejs/kit';
import { idIn } from '#lib/competency/index.ts';
import { itemMedia } from '#lib/competency/server.ts';
import { sendMedia } from '../../../../../../../../../web/itemMedia.server.ts';
import type { RequestHandler } from './$types.js';

const few = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : error(404, 'noSuchFile'));

export const GET: RequestHandler = async ({ locals, params }) => {
	const itemId = idIn(params.item) ?? error(404, 'noSuchFile');
	const at = { itemId, version: few(params.version), place: few(params.place) };
	return sendMedia(await itemMedia(locals.db, at));
};
