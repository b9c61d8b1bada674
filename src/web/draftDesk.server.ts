import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { partForm } from '#lib/learning/authoring/forms-draft.ts';
import type { PartKind } from '#lib/learning/index.ts';
import {
	draftContent,
	moveInDraft,
	openDraft,
	removeFromDraft,
	restoreInDraft,
} from '#lib/learning/server.ts';
import { actOf } from './act.server.ts';

/** The act of writing a course, as history names it. */
export const writing = (locals: App.Locals) => actOf(locals, 'menulis pelatihan', 'organiser');

/** The draft of the course in the address with all that it holds; three statements. */
export async function draftAt(locals: App.Locals, code: string | undefined) {
	const draft = await openDraft(locals.db, code ?? '');
	if (!draft) error(404, 'not found');
	return { draft, content: await draftContent(locals.db, draft.id) };
}

/** What was just removed, as the address tells it, so that the page can offer to put it back. */
export function removedIn(url: URL): { kind: PartKind; id: number } | null {
	const [jenis, id] = (url.searchParams.get('dihapus') ?? '').split(':');
	const read = partForm.safeParse({ jenis, id });
	return read.success ? { kind: read.data.jenis, id: read.data.id } : null;
}

async function partIn({ request, params }: RequestEvent) {
	const sent = Object.fromEntries(await request.formData());
	const read = partForm.safeParse(sent);
	if (!read.success) error(400, 'bad request');
	const { jenis: kind, id } = read.data;
	const way = sent['arah'] === 'up' ? ('up' as const) : ('down' as const);
	return { part: { courseCode: params['code'] ?? '', kind, id }, way };
}

function orGone(done: { ok: boolean }) {
	if (!done.ok) error(404, 'not found');
}

/** One place up or down; back to where it stands now. */
export async function movePartHere(event: RequestEvent): Promise<never> {
	const { part, way } = await partIn(event);
	orGone(await moveInDraft(writing(event.locals), part, way));
	redirect(303, `${event.url.pathname}#${part.kind}-${part.id}`);
}

export async function removePartHere(event: RequestEvent): Promise<never> {
	const { part } = await partIn(event);
	orGone(await removeFromDraft(writing(event.locals), part));
	redirect(303, `${event.url.pathname}?dihapus=${part.kind}:${part.id}`);
}

export async function restorePartHere(event: RequestEvent): Promise<never> {
	const { part } = await partIn(event);
	orGone(await restoreInDraft(writing(event.locals), part));
	redirect(303, `${event.url.pathname}#${part.kind}-${part.id}`);
}
