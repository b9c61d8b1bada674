import type { Cookies } from '@sveltejs/kit';

const NAME = 'pengaduan';
const PATH = '/pengaduan';

/** Which unsent text is this browser's: a session cookie that scripts cannot read. */
export function keepDraftToken(cookies: Cookies, token: string): void {
	cookies.set(NAME, token, { path: PATH, httpOnly: true, sameSite: 'lax' });
}

export function draftTokenIn(cookies: Cookies): string | null {
	const token = cookies.get(NAME) ?? '';
	return /^[A-Za-z0-9_-]{22}$/.test(token) ? token : null;
}

export function forgetDraftToken(cookies: Cookies): void {
	cookies.delete(NAME, { path: PATH });
}
