import { countedUntil } from '#lib/impact/index.ts';
import { briefPaper } from '#lib/impact/server.ts';
import { codeOf } from '#lib/satisfaction/index.ts';
import { paperFile } from '../../../../../web/paperFile.server.ts';
import { briefData } from '../../brief.server.ts';
import type { RequestHandler } from './$types.js';

/** The same as the page in print, named by its quarter and by the day until which it knows. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const data = await briefData(locals, url);
	const until = countedUntil(data.trend.countedAt ?? locals.now);
	const bytes = await briefPaper(data, locals.now);
	return paperFile(`ringkasan-${codeOf(data.filter.quarter)}-data-${until}`, bytes);
};
