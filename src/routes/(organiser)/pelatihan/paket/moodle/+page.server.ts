import { fail, redirect } from '@sveltejs/kit';
import { packageLimits } from '#lib/learning/index.ts';
import { backupFaults } from '#lib/learning/moodle/wording-moodle.ts';
import { backupsBelow, takeBackup } from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const before = idIn(url.searchParams.get('sesudah') ?? '') || null;
	const { backups, next } = await backupsBelow(locals.db, before);
	return {
		backups: backups.map(({ courseCode, ...row }) => ({ ...row, isDrafted: courseCode !== null })),
		next,
	};
};

export const actions: Actions = {
	default: async ({ locals, request, cookies }) => {
		const file = (await request.formData()).get('berkas');
		if (!(file instanceof File) || file.size === 0) return fail(400, { error: m.moodle_missing() });
		if (file.size > packageLimits.zipBytes) return fail(400, { error: m.package_fault_bomb() });
		const { name, type: mediaType } = file;
		const content = new Uint8Array(await file.arrayBuffer());
		const act = actOf(locals, 'mengambil cadangan kursus Moodle', 'organiser');
		const taken = await takeBackup(act, (await webHouse()).files, { name, mediaType, content });
		if (!taken.ok) return fail(400, { error: backupFaults[taken.reason]() });
		leaveToast(cookies, { message: taken.isNew ? m.moodle_taken() : m.moodle_known() });
		redirect(303, `/pelatihan/paket/moodle/${taken.id}`);
	},
};
