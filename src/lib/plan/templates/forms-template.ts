import { z } from 'zod';
import { postFamilies } from '../../people/index.ts';
import { aDay, aLevel, anId, aNumber, sentence } from '../cycle/forms-parts.ts';
import { formOf } from '../forms/index.ts';
import type { TemplateGoal } from './template.ts';

/** How many goals a template may ask; each is a line of the form. */
const templateLines = [1, 2, 3, 4, 5] as const;

const blank = z.literal('');

/** The fields that name a cohort. */
export const cohortFields = {
	jabatan: z.string().trim().max(60, 'unknown').default(''),
	rumpun: z.union([blank, z.enum(postFamilies, 'unknown')]).default(''),
	unit: z.union([blank, anId]).default(''),
	sejak: z.union([blank, aDay]).default(''),
};

type CohortTyped = z.infer<z.ZodObject<typeof cohortFields>>;

export const cohortFrom = ({ jabatan, rumpun, unit, sejak }: CohortTyped) => ({
	postCode: jabatan || null,
	family: rumpun || null,
	unitId: unit === '' ? null : unit,
	joinedSince: sejak === '' ? null : sejak,
});

export const nobodyNamed = ({ jabatan, rumpun, unit, sejak }: CohortTyped) =>
	[jabatan, rumpun, unit, sejak].every((one) => one === '');

const aGoal = z.object({
	competencyCode: z.string().min(1).max(40, 'unknown'),
	level: aLevel,
	formCode: z.string().refine((code) => formOf(code) !== undefined, 'chooseOne'),
	hours: aNumber(0.5, 500),
	dueDays: aNumber(7, 730).int('number'),
});

const names = {
	...{ competencyCode: 'k', level: 't', formCode: 'b', hours: 'j', dueDays: 'h' },
} as const;

/** A template as it is typed: its cohort, and up to five lines of goals, of which empty ones are left out. */
export const templateForm = z
	.looseObject({
		...{
			nama: z.string().trim().min(3, 'reasonShort').max(120, 'reasonLong'),
			alasan: sentence(500),
		},
		...{
			token: z.uuid('unknown'),
			versi: z.coerce.number('unknown').int('unknown').min(0, 'unknown'),
		},
		...cohortFields,
	})
	.transform((typed, context) => {
		const goals: TemplateGoal[] = [];
		for (const line of templateLines) {
			if (!typed[`k${line}`]) continue;
			const fields = Object.entries(names).map(([key, name]) => [key, typed[`${name}${line}`]]);
			const read = aGoal.safeParse(Object.fromEntries(fields));
			if (read.success) goals.push(read.data);
			else
				for (const { path, message } of read.error.issues) {
					const name = names[path[0] as keyof typeof names];
					context.addIssue({ code: 'custom', path: [`${name}${line}`], message });
				}
		}
		if (goals.length === 0 && context.issues.length === 0)
			context.addIssue({ code: 'custom', path: ['k1'], message: 'chooseOne' });
		if (new Set(goals.map(({ competencyCode }) => competencyCode)).size < goals.length)
			context.addIssue({ code: 'custom', path: ['k1'], message: 'chooseOne' });
		if (nobodyNamed(typed))
			context.addIssue({ code: 'custom', path: ['jabatan'], message: 'chooseOne' });
		const { nama: name, alasan: reason, token, versi } = typed;
		return { name, reason, token, versi, cohort: cohortFrom(typed), goals };
	});
