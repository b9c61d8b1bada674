import { fail, redirect } from '@sveltejs/kit';
import { frameworkRefusal } from '#lib/competency/framework/refusalWords.ts';
import { ratingRulesIn } from '#lib/competency/framework/forms-rules.ts';
import { stateOfVersion } from '#lib/competency/index.ts';
import { carriedOf, hitsOf, setRatingRules } from '#lib/competency/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { parseDay } from '#lib/time/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { changesIn } from '../changes.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { version, before, changes, hit, codes } = await changesIn(locals, params.id);
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const state = stateOfVersion(version, locals.today);
	const asked = parseDay(url.searchParams.get('tanggal') ?? '');
	const on = version.publishedAt ? null : (asked ?? version.scheduledOn ?? null);
	return {
		version: { id: version.id, name: version.name, version: version.version, rules: version.rules },
		before: before?.version ?? null,
		changes,
		hit: hit.map(({ code, name, kind }) => ({ code, name, kind })),
		hits: codes.length > 0 ? await hitsOf(locals.db, codes, branches, on) : null,
		carried: version.publishedAt ? await carriedOf(locals.db, version.id) : [],
		state,
		on,
	};
};

export const actions: Actions = {
	aturan: async ({ locals, params, request, cookies }) => {
		const sent = await request.formData();
		const { codes } = await changesIn(locals, params.id);
		const act = actOf(locals, 'menyusun standar kompetensi', 'organiser');
		const done = await setRatingRules(act, Number(params.id), ratingRulesIn(sent, codes));
		if (!done.ok) return fail(409, { general: frameworkRefusal(done) });
		leaveToast(cookies, { message: m.framework_rules_saved(), kind: 'good' });
		redirect(303, `/pelatihan/standar/${params.id}/perbedaan`);
	},
};
