import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { templateForm } from '#lib/plan/templates/forms-template.ts';
import { previewTemplate, publishTemplate } from '#lib/plan/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from './act.server.ts';
import { readCycle } from './cycle.server.ts';
import { answerPlan } from './plans.server.ts';
import { mayRunPlans } from './runPlans.server.ts';

export const templatePurpose = 'templat rencana';
const form = 'templat';

/** The acts on a draft of a template: see whom it hits, then publish it. `null` is a new one. */
export const templateActions = (idOf: (event: RequestEvent) => number | null) => ({
	lihat: async (event: RequestEvent) => {
		await mayRunPlans(event.locals);
		const read = await readCycle(event, form, templateForm);
		if (!read.ok) return read.failure;
		const { locals } = event;
		const about = { templateId: idOf(event), today: locals.today };
		const preview = await previewTemplate(locals.db, read.data, about);
		await recordRead(locals.db, actOf(locals, templatePurpose, 'organiser'), {
			act: 'plan.templatePreviewed',
			subject: 'plan.template',
			subjectId: about.templateId ?? 'baru',
			after: { officers: preview.hits.map(({ officerId }) => officerId) },
		});
		const errors: Record<string, string> = {};
		const refused: string | null = null;
		return { form, typed: read.typed, errors, refused, preview };
	},
	terbit: async (event: RequestEvent) => {
		const read = await readCycle(event, form, templateForm);
		if (!read.ok) return read.failure;
		const id = idOf(event);
		const { versi, ...asked } = read.data;
		const done = await publishTemplate(
			actOf(event.locals, templatePurpose, 'organiser'),
			principalIn(event.locals),
			{ ...asked, seen: id === null ? null : { id, version: versi } },
		);
		const to = done.ok ? `/pelatihan/rencana/templat/${done.id}` : '';
		const message = m.plans_template_published();
		return answerPlan(event, done, { form, to, message, typed: read.typed });
	},
});

/** A token for a form that makes something new. */
export const newToken = () => randomUUID();
