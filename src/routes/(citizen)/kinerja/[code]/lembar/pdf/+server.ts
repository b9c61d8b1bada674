import { error } from '@sveltejs/kit';
import { codeOf } from '#lib/satisfaction/index.ts';
import { sheetPaper } from '#lib/satisfaction/server.ts';
import { paperFile } from '../../../../../../web/paperFile.server.ts';
import { publishedSheet } from '../sheet.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { office, sheet } = await publishedSheet(locals, params.code, url);
	if (!sheet) error(404, 'unknownSheet');
	const bytes = await sheetPaper(office.name, sheet, sheet.measured, locals.now);
	return paperFile(`ikm-${office.code}-${codeOf(sheet.span)}`, bytes);
};
