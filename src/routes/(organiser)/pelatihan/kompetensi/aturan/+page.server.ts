import { error, fail, redirect } from '@sveltejs/kit';
import type { Cookies } from '@sveltejs/kit';
import type { z } from 'zod';
import { nineBoxRuleForm, officialRuleForm } from '#lib/competency/official/forms-official.ts';
import { officialFieldWord, ruleRefusalWord } from '#lib/competency/official/wording-official.ts';
import { maySetRules, sources } from '#lib/competency/index.ts';
import type { OfficialRule } from '#lib/competency/index.ts';
import {
	nineBoxRules,
	officialRules,
	setNineBoxRule,
	setOfficialRule,
} from '#lib/competency/server.ts';
import { topUnitId } from '#lib/people/server.ts';
import { yearOf } from '#lib/time/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'aturan tampilan resmi';

export const load: PageServerLoad = async ({ locals }) => {
	const [official, boxes, top] = await Promise.all([
		officialRules(locals.db),
		nineBoxRules(locals.db),
		topUnitId(locals.db),
	]);
	const [newest] = official;
	const [cuts] = boxes;
	if (!newest || !cuts) error(500, 'no rule');
	const sets = maySetRules(principalIn(locals), top);
	const { today } = locals;
	return { official, boxes, newest, cuts, sets, today, year: yearOf(today) };
};

type Done = Awaited<ReturnType<typeof setOfficialRule>>;

async function typedIn(request: Request) {
	const form = await request.formData();
	return Object.fromEntries([...form].map(([name, text]) => [name, String(text).slice(0, 600)]));
}

function wrong(form: string, typed: Record<string, string>, issues: z.core.$ZodIssue[]) {
	const errors = Object.fromEntries(
		issues.map(({ path, message }) => [String(path[0]), officialFieldWord(message)]),
	);
	return fail(400, { form, typed, errors, refused: null });
}

function after(done: Done, form: string, typed: Record<string, string>, cookies: Cookies) {
	if (!done.ok) {
		if (done.reason === 'notYours') error(404, 'not found');
		const errors: Record<string, string> = {};
		return fail(409, { form, typed, errors, refused: ruleRefusalWord(done.reason) });
	}
	leaveToast(cookies, { message: m.rounds_rule_done({ version: done.version }), kind: 'good' });
	redirect(303, '/pelatihan/kompetensi/aturan');
}

export const actions: Actions = {
	aturan: async ({ locals, request, cookies }) => {
		const typed = await typedIn(request);
		const read = officialRuleForm.safeParse(typed);
		if (!read.success) return wrong('aturan', typed, read.error.issues);
		const { setelah, mulai, antar, alasan, ...given } = read.data;
		const picks = Object.fromEntries(
			sources.map((source) => [source, (given as Record<string, string>)[source]]),
		) as OfficialRule['picks'];
		const wish = { after: setelah, validFrom: mulai, picks, across: antar, reason: alasan };
		const act = actOf(locals, purpose, 'organiser');
		return after(await setOfficialRule(act, principalIn(locals), wish), 'aturan', typed, cookies);
	},
	batas: async ({ locals, request, cookies }) => {
		const typed = await typedIn(request);
		const read = nineBoxRuleForm.safeParse(typed);
		if (!read.success) return wrong('batas', typed, read.error.issues);
		const { setelah, tahun, ukuran, bawah, atas, alasan } = read.data;
		const act = actOf(locals, purpose, 'organiser');
		const done = await setNineBoxRule(act, principalIn(locals), {
			...{ after: setelah, fromYear: tahun, measure: ukuran, low: bawah, high: atas },
			reason: alasan,
		});
		return after(done, 'batas', typed, cookies);
	},
};
