import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types.js';
import { ownPath } from '#lib/ui/ownPath.ts';
import { cookieMaxAge, cookieName, isLocale } from '#lib/words/runtime.js';

export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const wanted = form.get('bahasa');
	if (isLocale(wanted)) {
		cookies.set(cookieName, wanted, {
			path: '/',
			maxAge: cookieMaxAge,
			sameSite: 'lax',
			httpOnly: false,
			secure: url.protocol === 'https:',
		});
	}
	redirect(303, ownPath(form.get('kembali')));
};
