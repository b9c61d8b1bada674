import { error, fail, redirect, type Cookies } from '@sveltejs/kit';
import { leaveToast } from '#lib/ui/toast.ts';

/** What a refused form of this page shows again: which one, what was typed, what is wrong. */
export function refused(
	errors: Record<string, string>,
	typed: Record<string, string> = {},
	status = 400,
) {
	return fail(status, { errors, typed, listed: null });
}

/** Done: back to the page, which says so. */
export function done(cookies: Cookies, id: number, message: string): never {
	leaveToast(cookies, { message, kind: 'good' });
	redirect(303, `/pelatihan/uji/${id}`);
}

/** A trial of another branch answers as one that does not exist. */
export function unknown(reason: string): void {
	if (reason === 'trialUnknown') error(404, 'not found');
}

/** The fields of a form as text. */
export async function textsOf(request: Request, most: number): Promise<Record<string, string>> {
	const fields = await request.formData();
	return Object.fromEntries(
		[...fields].map(([name, value]) => [
			name,
			typeof value === 'string' ? value.slice(0, most) : '',
		]),
	);
}
