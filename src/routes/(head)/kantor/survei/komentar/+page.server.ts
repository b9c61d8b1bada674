import { fail, redirect } from '@sveltejs/kit';
import { commentsOf, reviewComment } from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOfHead, officeHere, ownOffice } from '../office.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const pageSize = 20;

/** Comments without day, time, scores or respondent; by words, oldest pages by the last id seen. */
export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const office = await officeHere(event);
	const text = (url.searchParams.get('cari') ?? '').trim().slice(0, 100);
	const undecided = url.searchParams.get('putusan') === 'belum';
	const asked = Number(url.searchParams.get('sebelum'));
	const before = Number.isSafeInteger(asked) && asked > 0 ? asked : null;
	if (!office) return { office, comments: [], text, undecided, next: null };
	const query = { officeId: office.id, text, undecided, before, today: locals.today };
	const found = await commentsOf(locals.db, query, pageSize + 1);
	const comments = found.slice(0, pageSize);
	const next = found.length > pageSize ? (comments.at(-1)?.id ?? null) : null;
	return { office, comments, text, undecided, next };
};

export const actions: Actions = {
	putuskan: async (event) => {
		const office = await ownOffice(event);
		const typed = await event.request.formData();
		const answerId = Number(typed.get('komentar'));
		if (!Number.isSafeInteger(answerId)) return fail(400, { unknown: true });
		const published = typed.get('tampil') === 'ya';
		const act = actOfHead(event.locals, 'memilah komentar warga');
		const done = await reviewComment(act, { officeId: office.id, answerId, published });
		if (!done.ok) return fail(404, { unknown: true });
		const message = published ? m.answering_comment_shown() : m.answering_comment_withheld();
		leaveToast(event.cookies, { message, kind: 'good' });
		const back = new URLSearchParams(event.url.search);
		back.delete('/putuskan');
		redirect(303, `${event.url.pathname}?${back}`);
	},
};
