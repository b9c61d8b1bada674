import { randomUUID } from 'node:crypto';
import { fail } from '@sveltejs/kit';
import { addDays, instantAt } from '#lib/time/index.ts';
import { clientForm } from '#lib/xapi/index.ts';
import { admitClient, clientRows } from '#lib/xapi/server.ts';
import { refusalText } from '#lib/xapi/wording.ts';
import { actOf } from '../../../../web/act.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	clients: await clientRows(locals.db),
	endpoint: `${(await webHouse()).origin}/xapi`,
	now: locals.now,
	today: locals.today,
	token: randomUUID(),
});

const said = (key: string) => refusalText[key]?.() ?? key;

export const actions: Actions = {
	/** Shows the secret in the answer itself: it stands nowhere else, so no redirect follows. */
	izinkan: async ({ locals, request }) => {
		const form = await request.formData();
		const typed = {
			nama: String(form.get('nama') ?? '').slice(0, 200),
			cakupan: form.getAll('cakupan').map((scope) => String(scope).slice(0, 40)),
			sampai: String(form.get('sampai') ?? '').slice(0, 20),
			token: String(form.get('token') ?? '').slice(0, 40),
		};
		const refused = (errors: Record<string, string>) => fail(400, { typed, errors, made: null });
		const read = clientForm.safeParse(typed);
		if (!read.success)
			return refused(
				Object.fromEntries(
					read.error.issues.map(({ path, message }) => [String(path[0]), said(message)]),
				),
			);
		const { nama: name, cakupan: scopes, sampai, token } = read.data;
		if (sampai !== null && sampai < locals.today) return refused({ sampai: said('dayPassed') });
		const endsAt = sampai === null ? null : instantAt(addDays(sampai, 1), '00:00');
		const act = actOf(locals, 'akses rekaman belajar', 'administrator');
		const made = await admitClient(act, { name, scopes, token, endsAt });
		if (!made.ok) return refused({ nama: said(made.reason) });
		const { key, secret } = made;
		return { typed: null, errors: {}, made: { name, key, secret } };
	},
};
