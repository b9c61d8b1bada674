import { fail, redirect } from '@sveltejs/kit';
import { dictionaryColumns } from '#lib/competency/framework/columns.ts';
import { frameworkRefusal } from '#lib/competency/framework/refusalWords.ts';
import { sizeOf } from '#lib/competency/index.ts';
import { draftFramework, versionsOf } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { check } from './read.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const versions = await versionsOf(locals.db);
	const inForce = versions.filter(({ publishedAt, validTo }) => publishedAt && !validTo);
	return {
		frameworks: inForce.map(({ id, code, name }) => ({ id, code, name })),
		columns: Object.values(dictionaryColumns),
	};
};

export const actions: Actions = {
	periksa: async ({ request }) => {
		const { document, ...checked } = await check(await request.formData());
		if (!document) return fail(400, { ...checked, size: null });
		return { ...checked, size: sizeOf(document) };
	},
	simpan: async ({ locals, request, cookies }) => {
		const { document, ...checked } = await check(await request.formData());
		if (!document) return fail(400, { ...checked, size: null });
		const act = actOf(locals, 'mengimpor standar kompetensi', 'organiser');
		const drafted = await draftFramework(act, document);
		if (!drafted.ok)
			return fail(409, { ...checked, size: null, general: frameworkRefusal(drafted) });
		leaveToast(cookies, { message: m.framework_import_kept(), kind: 'good' });
		redirect(303, `/pelatihan/standar/${drafted.id}`);
	},
};
