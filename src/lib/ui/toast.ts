import type { Cookies } from '@sveltejs/kit';
import type { Kind } from './kind.ts';

/** What the last act did, carried over the redirect to the next page. */
export interface Toast {
	message: string;
	kind?: Exclude<Kind, 'neutral'> | undefined;
}

const NAME = 'kabar';
const KINDS: readonly unknown[] = ['active', 'good', 'warn', 'bad'];

/** Leaves word for the next page that this reader opens; call it before the redirect. */
export function leaveToast(cookies: Cookies, toast: Toast): void {
	cookies.set(NAME, JSON.stringify(toast), {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		maxAge: 60,
	});
}

/** Takes the word that was left, once; null when there is none. The root layout gives it to the frame as `toast`. */
export function takeToast(cookies: Cookies): Toast | null {
	const left = cookies.get(NAME);
	if (left === undefined) return null;
	cookies.delete(NAME, { path: '/' });
	return readToast(left);
}

/** Reads what a browser sent back, which anybody can write: text up to 300 signs, a known kind, or nothing. */
export function readToast(text: string): Toast | null {
	try {
		const { message, kind } = JSON.parse(text) as Record<string, unknown>;
		if (typeof message !== 'string' || message === '' || message.length > 300) return null;
		return { message, kind: KINDS.includes(kind) ? (kind as Toast['kind']) : undefined };
	} catch {
		return null;
	}
}
