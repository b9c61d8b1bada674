import { z } from 'zod';

const small = z.coerce.number().int().min(0).max(99);

export const screenForm = z.object({ screen: small });
export const checkForm = z.object({ id: z.string().min(1).max(60), option: small });
export const finishForm = z.object({ practised: z.literal('1').optional() });
export const answerForm = z.object({
	position: z.coerce.number().int().min(1).max(99),
	option: small,
});

/** How far a film was played. */
export const secondForm = z.object({
	berkas: z.string().min(1).max(200),
	detik: z.coerce.number().int().min(0).max(86_400),
});

const blockId = z.string().min(1).max(60);

/** Without a choice the scenario begins again. */
export const scenarioForm = z.object({ id: blockId, taken: small, option: small.optional() });

export const overForm = z.object({ id: blockId, run: z.coerce.number().int().min(1).max(9_999) });

const fieldBeginning = 'isi-';

/** One act on a drawn screen: what was pressed, and what stands in its fields (`isi-…`). */
export const drillForm = z
	.looseObject({ ...overForm.shape, step: small, press: z.string().max(80) })
	.transform(({ id, run, step, press, ...rest }) => ({
		...{ id, run, step, press },
		values: Object.fromEntries(
			Object.entries(rest).flatMap(([name, value]) =>
				name.startsWith(fieldBeginning) && typeof value === 'string'
					? [[name.slice(fieldBeginning.length), value.slice(0, 200)]]
					: [],
			),
		),
	}));
