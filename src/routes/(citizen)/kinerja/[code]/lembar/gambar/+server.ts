import { error } from '@sveltejs/kit';
import { sheetPicture } from '#lib/satisfaction/server.ts';
import { publishedSheet } from '../sheet.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { office, sheet } = await publishedSheet(locals, params.code, url);
	if (!sheet) error(404, 'unknownSheet');
	return new Response(sheetPicture(office.name, sheet, sheet.measured), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
	});
};
