import { z } from 'zod';
import { parseDay } from '../../time/index.ts';
import { measures } from '../measure.ts';
import { steppedEnd } from './rules-plan.ts';
import { strataKinds, trialDesigns } from './trial.ts';

const aDay = z
	.string()
	.transform((text) => parseDay(text.trim()))
	.refine((day) => day !== null, { error: 'day' });
const whole = (least: number, most: number) =>
	z
		.string()
		.trim()
		.regex(/^\d{1,5}$/, { error: 'whole' })
		.transform(Number)
		.refine((n) => n >= least && n <= most, { error: 'whole' });

const shared = {
	title: z.string().trim().min(5, { error: 'title' }).max(120, { error: 'title' }),
	courseCode: z.string().min(1, { error: 'choose' }).max(60),
	serviceCategory: z.string().min(1, { error: 'choose' }).max(120),
	measure: z.enum(measures, { error: 'choose' }),
	strataBy: z.enum(strataKinds, { error: 'choose' }),
	seats: whole(1, 5_000),
	baselineWeeks: whole(1, 52),
	drawOn: aDay,
	windowFrom: aDay,
	hypothesis: z.string().trim().min(20, { error: 'hypothesis' }).max(600, { error: 'hypothesis' }),
	smallestEffect: z
		.string()
		.trim()
		.transform((text) => Number(text.replace(',', '.')))
		.refine((n) => n > 0 && n <= 100, { error: 'effect' }),
	looks: whole(1, 5),
	beacon: z
		.string()
		.trim()
		.max(200, { error: 'beacon' })
		.refine((text) => text === '' || text.length >= 5, { error: 'beacon' })
		.transform((text) => (text === '' ? null : text)),
};

const lottery = z
	.object({
		...shared,
		design: z.literal('lottery'),
		startsOn: aDay,
		windowTo: aDay,
		promisedOn: aDay,
	})
	.transform((plan) => ({ ...plan, mostAway: null, steps: null, stepWeeks: null }));

const stepped = z
	.object({
		...shared,
		design: z.literal('stepped'),
		mostAway: whole(1, 5_000),
		steps: whole(2, 12),
		stepWeeks: whole(1, 26),
	})
	.transform((plan) => ({
		...plan,
		startsOn: plan.windowFrom,
		windowTo: plan.windowFrom && steppedEnd(plan.windowFrom, plan.steps, plan.stepWeeks),
		promisedOn: null,
	}));

/** A plan as its form sends it; the fields that the other design needs are left alone. */
export const trialForm = z.discriminatedUnion('design', [lottery, stepped]);

/** Which design is being planned; anything else is a lottery. */
export function designAsked(text: string | null): (typeof trialDesigns)[number] {
	return trialDesigns.find((design) => design === text) ?? 'lottery';
}

export const candidateForm = z.object({
	unitId: z.coerce.number().int().positive(),
	serving: z.string().optional().transform(Boolean),
	lacking: z.string().optional().transform(Boolean),
});

export const amendmentForm = z.object({
	token: z.uuid(),
	change: z.string().trim().min(10, { error: 'amendment' }).max(1_000, { error: 'amendment' }),
	reason: z.string().trim().min(10, { error: 'amendment' }).max(1_000, { error: 'amendment' }),
});
