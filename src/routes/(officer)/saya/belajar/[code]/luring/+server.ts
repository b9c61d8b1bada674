import { error, json } from '@sveltejs/kit';
import { copyForm } from '#lib/learning/offline/forms-kept.ts';
import { savedCourseOf, takeCopy } from '#lib/learning/server.ts';
import { getLocale } from '#lib/words/runtime.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { withFiles } from './files.server.ts';
import type { RequestHandler } from './$types.js';

/** The course as a phone may keep it, with the files it shows; no key of the final quiz. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { officerId } = principalIn(locals);
	const saved = await savedCourseOf(locals.db, officerId, params.code, getLocale());
	if (!saved) error(404, 'not found');
	return json(withFiles(saved));
};

/** Notes that this phone takes the course along. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const read = copyForm.safeParse(await request.json().catch(() => null));
	if (!read.success) error(400, 'badRequest');
	const wish = { officerId: principalIn(locals).officerId, courseCode: params.code };
	const taken = await takeCopy(actOf(locals, 'belajar tanpa sambungan'), {
		...wish,
		...read.data,
	});
	if (!taken.ok) error(404, 'not found');
	return json({ takenAt: locals.now.toISOString() });
};
