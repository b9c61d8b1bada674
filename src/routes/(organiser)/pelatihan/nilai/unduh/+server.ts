import { everyValue } from '#lib/impact/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { principalIn } from '../../../../../web/act.server.ts';
import { formatIn, tableFile } from '../../../../../web/tableFile.server.ts';
import { valueWishIn } from '../../../../../web/valueWish.server.ts';
import { valueRows } from './valueRows.ts';
import type { RequestHandler } from './$types.js';

/** The table as filtered, in its order. Nobody is named in it. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const wish = valueWishIn(url, branchesOf(principalIn(locals), ['organiser']));
	const values = await everyValue(locals.db, wish);
	return tableFile(formatIn(url), `nilai-pelatihan-${locals.today}`, valueRows(values));
};
