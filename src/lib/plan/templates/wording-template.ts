import { familyName, type PostFamily } from '../../people/index.ts';
import { formatDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { formWords } from '../hcdp/wording-hcdp.ts';
import type { Cohort, TemplateGoal } from './template.ts';

/** Whom a cohort means, in a sentence: cohortText({ postCode: 'PTSP-LOKET', … }) → 'Jabatan Petugas Loket PTSP' */
export function cohortText(
	{ postCode, family, unitId, joinedSince }: Cohort,
	names: { readonly postName: string | null; readonly unitName: string | null },
): string {
	const parts = [
		postCode && m.plans_cohort_of_post({ post: names.postName ?? postCode }),
		family && m.plans_cohort_of_family({ family: familyName(family as PostFamily) }),
		unitId !== null && m.plans_cohort_of_unit({ unit: names.unitName ?? '–' }),
		joinedSince && m.plans_cohort_of_since({ day: formatDay(joinedSince, getLocale()) }),
	];
	return parts.filter(Boolean).join('; ') || m.plans_cohort_all();
}

/** goalText(M.3 at 2 by mentoring) → 'M.3 tingkat 2: Mentoring, 8 JP, dalam 60 hari' */
export function goalText({
	competencyCode,
	level,
	formCode,
	hours,
	dueDays,
}: TemplateGoal): string {
	const form = formWords({ formCode, jp: hours });
	return m.plans_line_text({ code: competencyCode, level, form, days: dueDays });
}
