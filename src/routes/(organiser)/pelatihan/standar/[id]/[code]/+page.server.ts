import { error, fail, redirect } from '@sveltejs/kit';
import { faultText } from '#lib/competency/framework/faultWords.ts';
import { frameworkRefusal } from '#lib/competency/framework/refusalWords.ts';
import { competencyTyped } from '#lib/competency/framework/forms-competency.ts';
import { typedOf } from '#lib/competency/framework/competencyTyped.ts';
import { stateOfVersion } from '#lib/competency/index.ts';
import { editCompetency } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../../web/act.server.ts';
import { versionIn } from '../versionIn.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

async function competencyIn(locals: App.Locals, { id, code }: { id: string; code: string }) {
	const version = await versionIn(locals, id);
	const competency = version.document.competencies.find((one) => one.code === code);
	if (!competency) error(404, 'notFound');
	return { version, competency };
}

export const load: PageServerLoad = async ({ locals, params }) => {
	const { version, competency } = await competencyIn(locals, params);
	const { id, name } = version;
	const editable = stateOfVersion(version, locals.today) === 'draft';
	return { id, name, version: version.version, competency, editable, typed: typedOf(competency) };
};

export const actions: Actions = {
	simpan: async ({ locals, params, request, cookies }) => {
		const { competency } = await competencyIn(locals, params);
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([key, value]) => [key, String(value)]),
		);
		const read = competencyTyped(competency, typed);
		if (!read.ok) {
			const errors = Object.entries(read.errors).map(([field, reason]) => [
				field,
				faultText({ reason }),
			]);
			return fail(400, { typed, errors: Object.fromEntries(errors) as Record<string, string> });
		}
		const where = { id: Number(params.id), code: params.code };
		const act = actOf(locals, 'menyusun standar kompetensi', 'organiser');
		const done = await editCompetency(act, where, read.competency);
		if (!done.ok) return fail(409, { typed, general: frameworkRefusal(done) });
		leaveToast(cookies, { message: m.framework_edit_saved(), kind: 'good' });
		redirect(303, `/pelatihan/standar/${params.id}/${params.code}`);
	},
	hapus: async ({ locals, params, cookies }) => {
		const where = { id: Number(params.id), code: params.code };
		const act = actOf(locals, 'menyusun standar kompetensi', 'organiser');
		const done = await editCompetency(act, where, null);
		if (!done.ok) return fail(409, { typed: null, general: frameworkRefusal(done) });
		leaveToast(cookies, { message: m.framework_edit_removed(), kind: 'good' });
		redirect(303, `/pelatihan/standar/${params.id}`);
	},
};
