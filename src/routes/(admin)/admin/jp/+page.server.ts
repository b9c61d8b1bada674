import { redirect } from '@sveltejs/kit';
import { askForCheck, balanceOf, lastCheck, ownerBy, replayYear } from '#lib/hours/server.ts';
import { mayReadOfficer } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { replayForm } from '#lib/hours/forms.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'pemeriksaan buku JP';

export const load: PageServerLoad = async ({ locals, url }) => {
	const typed = replayForm.parse(Object.fromEntries(url.searchParams));
	const { db, today } = locals;
	const [check, found] = await Promise.all([
		lastCheck(db),
		typed.nip === '' ? null : ownerBy(db, { nip: typed.nip }),
	]);
	const owner = found && mayReadOfficer(principalIn(locals), found) ? found : null;
	const shown = { typed, check, owner, balance: null, replayed: null };
	if (!owner) return shown;
	const balance = await balanceOf(db, owner.id, typed.tahun ?? today);
	if (!balance) return shown;
	const replayed = await replayYear(db, {
		officerId: owner.id,
		year: balance.year,
		under: typed.aturan ?? 'stored',
		knownAt: typed.sampai,
	});
	await recordRead(db, actOf(locals, purpose, 'administrator'), {
		act: 'hours.yearReplayed',
		subject: 'people.officer',
		subjectId: owner.id,
		about: owner.id,
	});
	return { ...shown, balance, replayed };
};

export const actions: Actions = {
	periksa: async ({ locals, cookies }) => {
		await askForCheck(actOf(locals, purpose, 'administrator'));
		leaveToast(cookies, { message: m.hours_check_asked() });
		redirect(303, '/admin/jp');
	},
};
