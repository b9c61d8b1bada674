import { error, fail, redirect } from '@sveltejs/kit';
import { screenForm } from '#lib/counter/hall/forms.ts';
import { mayLead } from '#lib/counter/index.ts';
import { keepScreen, retireScreen, screensOf } from '#lib/counter/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = { unitIds: principalIn(locals).leads, code: url.searchParams.get('kantor') };
	const office = await screensOf(locals.db, asked);
	const changed = url.searchParams.get('layar');
	return {
		office,
		changed: office?.screens.find(({ code }) => code === changed) ?? null,
		origin: url.origin,
	};
};

/** The office of the form, if the one who sends it leads it. */
async function ownOffice(event: RequestEvent, form: FormData) {
	const who = principalIn(event.locals);
	const asked = { unitIds: who.leads, code: String(form.get('office') ?? '') };
	const office = await screensOf(event.locals.db, asked);
	if (!office) error(404, 'unknownOffice');
	if (!mayLead(who, office)) error(403, 'forbidden');
	return office;
}

export const actions: Actions = {
	simpan: async (event) => {
		const form = await event.request.formData();
		const office = await ownOffice(event, form);
		const typed = {
			code: String(form.get('code') ?? ''),
			name: String(form.get('name') ?? ''),
			desks: form.getAll('desks').map(String),
			prefixes: form.getAll('prefixes').map(String),
			speaks: form.has('speaks'),
			showsNames: form.has('showsNames'),
		};
		const screen = screenForm.safeParse(typed);
		if (!screen.success) return fail(400, { typed, refused: 'name' as const });
		const act = actOf(event.locals, 'mengatur layar antrean', 'headOfOffice');
		const kept = await keepScreen(act, { officeId: office.officeId, screen: screen.data });
		if (!kept.ok) return fail(409, { typed, refused: kept.reason });
		leaveToast(event.cookies, { message: m.board_screen_kept({ name: screen.data.name }) });
		redirect(303, `/kantor/layar?kantor=${office.code}`);
	},
	turunkan: async (event) => {
		const form = await event.request.formData();
		const office = await ownOffice(event, form);
		const act = actOf(event.locals, 'menurunkan layar antrean', 'headOfOffice');
		await retireScreen(act, office.officeId, String(form.get('code') ?? ''));
		leaveToast(event.cookies, { message: m.board_screen_retired() });
		redirect(303, `/kantor/layar?kantor=${office.code}`);
	},
};
