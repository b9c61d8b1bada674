import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { approveForm, refuseForm } from '#lib/plan/approval/forms-approval.ts';
import { decideMany, inboxCounts, inboxOf, trailOf } from '#lib/plan/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import type { Role } from '#lib/people/principal.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from './act.server.ts';
import { readCycle } from './cycle.server.ts';
import { idIn } from './idIn.ts';

const most = 60;
const purpose = 'persetujuan rencana';

/** What waits for the reader: a page of the table, or one after the other. */
export async function inboxPage(locals: App.Locals, url: URL, role: Role) {
	const { officerId } = principalIn(locals);
	const after = idIn(url.searchParams.get('sesudah'));
	const single = url.searchParams.get('satu') === '1';
	const asked = { after, most: single ? 1 : most + 1 };
	const [found, counts] = await Promise.all([
		inboxOf(locals.db, officerId, locals.today, asked),
		inboxCounts(locals.db, officerId, locals.today),
	]);
	const shown = found.slice(0, most);
	const [first] = shown;
	const trail = single && first ? await trailOf(locals.db, first.id) : [];
	if (first)
		await recordRead(locals.db, actOf(locals, purpose, role), {
			act: 'plan.inboxRead',
			subject: 'people.team',
			subjectId: officerId,
			after: { requests: shown.map(({ requestId }) => requestId) },
		});
	const next = found.length > most ? (shown.at(-1)?.requestId ?? null) : null;
	return { waiting: shown, counts, trail, single, after, next, today: locals.today };
}

async function decide(event: RequestEvent, word: 'approve' | 'refuse', role: Role) {
	const form = word === 'approve' ? 'setujui' : 'tolak';
	const read = await readCycle(event, form, word === 'approve' ? approveForm : refuseForm);
	if (!read.ok) return read.failure;
	const { pilih, permintaan, satu, alasan } = read.data;
	const requests = permintaan === undefined ? pilih : [permintaan];
	const act = actOf(event.locals, purpose, role);
	const told = await decideMany(act, { requests, word, reason: alasan === '' ? null : alasan });
	if (told.done + told.left === 0) error(404, 'not found');
	const n = told.done;
	const done = word === 'approve' ? m.plans_inbox_approved({ n }) : m.plans_inbox_refused({ n });
	const message = told.left > 0 ? `${done} ${m.plans_inbox_left({ n: told.left })}` : done;
	leaveToast(event.cookies, { message, kind: told.left > 0 ? 'warn' : 'good' });
	const onward = satu === '1' ? `?satu=1&sesudah=${permintaan?.requestId ?? 0}` : '';
	return redirect(303, event.url.pathname + onward);
}

/** The acts of an inbox, in the role in which its page is opened. */
export const inboxActions = (role: Role) => ({
	setujui: (event: RequestEvent) => decide(event, 'approve', role),
	tolak: (event: RequestEvent) => decide(event, 'refuse', role),
});
