import type { RequestEvent } from '@sveltejs/kit';
import { ruleForm } from '#lib/plan/ifthen/forms-ifthen.ts';
import { previewRule, publishRule } from '#lib/plan/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from './act.server.ts';
import { readCycle } from './cycle.server.ts';
import { answerPlan } from './plans.server.ts';
import { mayRunPlans } from './runPlans.server.ts';

export const rulePurpose = 'aturan rencana';
const form = 'aturan';

/** The acts on a draft of a rule: try it without writing, then publish it. `null` is a new one. */
export const ruleActions = (idOf: (event: RequestEvent) => number | null) => ({
	lihat: async (event: RequestEvent) => {
		await mayRunPlans(event.locals);
		const read = await readCycle(event, form, ruleForm);
		if (!read.ok) return read.failure;
		const { locals } = event;
		const ruleId = idOf(event);
		const preview = await previewRule(locals.db, read.data, { ruleId, today: locals.today });
		await recordRead(locals.db, actOf(locals, rulePurpose, 'organiser'), {
			act: 'plan.rulePreviewed',
			subject: 'plan.rule',
			subjectId: ruleId ?? 'baru',
			after: { officers: preview.first.map(({ officerId }) => officerId) },
		});
		const errors: Record<string, string> = {};
		const refused: string | null = null;
		return { form, typed: read.typed, errors, refused, preview };
	},
	terbit: async (event: RequestEvent) => {
		const read = await readCycle(event, form, ruleForm);
		if (!read.ok) return read.failure;
		const id = idOf(event);
		const { versi, ...asked } = read.data;
		const done = await publishRule(
			actOf(event.locals, rulePurpose, 'organiser'),
			principalIn(event.locals),
			{ ...asked, seen: id === null ? null : { id, version: versi } },
		);
		const to = done.ok ? `/pelatihan/rencana/aturan/${done.id}` : '';
		return answerPlan(event, done, {
			form,
			to,
			message: m.plans_rule_published(),
			typed: read.typed,
		});
	},
});
