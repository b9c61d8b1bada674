import { randomUUID } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';
import { draftText, readDraft } from '#lib/satisfaction/answering/forms-draft.ts';
import type { Draft } from '#lib/satisfaction/index.ts';

const name = 'draf-survei';
/** Long enough for a bad line, short enough that nobody finds what another has answered. */
const keptSeconds = 1800;

/** The questionnaire that this browser is filling in on a page; a new one where there is none. */
export function draftOf(cookies: Cookies): Draft {
	return readDraft(cookies.get(name)) ?? newDraft(null);
}

export function newDraft(serviceCode: string | null): Draft {
	return { key: randomUUID(), serviceCode, scores: {} };
}

/** Keeps it in the browser alone, and only for this page: nothing is stored before it is sent. */
export function keepDraft(cookies: Cookies, path: string, draft: Draft): void {
	const maxAge = keptSeconds;
	cookies.set(name, draftText(draft), { path, httpOnly: true, sameSite: 'lax', maxAge });
}

export function dropDraft(cookies: Cookies, path: string): void {
	cookies.delete(name, { path });
}
