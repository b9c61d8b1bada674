import { error } from '@sveltejs/kit';

/** The id that a text holds, or null; one beyond what the database counts is none. */
export function idOrNull(text: string | null): number | null {
	return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** The id of an address; unknown when it is none. */
export function idIn(text: string): number {
	return idOrNull(text) ?? error(404, 'not found');
}
