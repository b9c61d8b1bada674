import { redirect } from '@sveltejs/kit';
import { exportWish, statementsName } from '#lib/xapi/index.ts';
import { exportFile, exportStatements } from '#lib/xapi/server.ts';
import { actOf } from '../../../../../../web/act.server.ts';
import type { RequestHandler } from './$types.js';

/** A wrong wish goes back to the form with what was typed. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const back = (reason: string): never => {
		const query = new URLSearchParams(url.searchParams);
		query.set('salah', reason);
		redirect(303, `/admin/rekaman/ekspor?${query}`);
	};
	const wish = exportWish(url.searchParams);
	if (!wish.ok) return back('unreadable');
	const act = actOf(locals, 'ekspor rekaman belajar', 'administrator');
	const made = await exportStatements(act, wish.value);
	return made.ok ? exportFile(made.bytes, statementsName(wish.value)) : back('noSuchStatement');
};
