import type { RequestEvent } from '@sveltejs/kit';
import { keptMinutes, openForm, sealForm } from './keptForm.ts';

const NAME = 'isian';

/** Beyond this it is an upload, which the browser cannot send again by itself. */
const MOST_BYTES = 16_384;

/** Forms with passwords and codes are never kept. */
const NEVER = /^\/(masuk|saya\/akun)(\/|$)/;

/** Keeps what was written in the writer's own browser, when the session is over on sending it. */
export async function keepForm(event: RequestEvent, secret: string): Promise<void> {
	const { request, url, cookies } = event;
	const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-');
	const bytes = Number(request.headers.get('content-length') ?? MOST_BYTES + 1);
	if (request.method !== 'POST' || !isForm || bytes > MOST_BYTES || NEVER.test(url.pathname))
		return;
	const fields = [...(await request.formData())].map(([name, value]): [string, string] => [
		name,
		String(value),
	]);
	const action = url.pathname + url.search;
	const sealed = sealForm({ action, fields, at: Date.now() }, secret);
	if (sealed)
		cookies.set(NAME, sealed, {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			maxAge: keptMinutes * 60,
		});
}

/** What this reader had written on this page before the session was over; null mostly. */
export function keptFormOf({ cookies, url }: RequestEvent, secret: string) {
	const sealed = cookies.get(NAME);
	const form = sealed ? openForm(sealed, secret, new Date()) : null;
	if (!form || form.action.split('?')[0] !== url.pathname) return null;
	const { action, fields } = form;
	return { action, fields };
}

/** Sent again, or signed out: it is not needed any more. */
export function forgetForm({ cookies }: RequestEvent): void {
	if (cookies.get(NAME) !== undefined) cookies.delete(NAME, { path: '/' });
}

/** Where to go back to after signing in: the page itself, not the act that was asked of it. */
export function pageOf(url: URL): string {
	const kept = new URL(url);
	for (const name of [...kept.searchParams.keys()])
		if (name.startsWith('/')) kept.searchParams.delete(name);
	return kept.pathname + kept.search;
}
