import { z } from 'zod';
import { aLevel, aNumber, sentence } from '../cycle/forms-parts.ts';
import { formOf } from '../forms/index.ts';
import { cohortFields, cohortFrom, nobodyNamed } from '../templates/forms-template.ts';
import type { RuleIf, RuleThen } from './ifThen.ts';

const days = aNumber(1, 730).int('number');
const dueDays = aNumber(7, 730).int('number');

/** The IF: the fields of the chosen cause alone are read, what stands in the others does not matter. */
const whenForm = z.discriminatedUnion('sebab', [
	z.object({ sebab: z.literal('belongs') }),
	z.object({ sebab: z.literal('expires'), hari: days }),
	z.object({ sebab: z.literal('scored'), rentang: days, bawah: aLevel }),
	z.object({ sebab: z.literal('unlikely'), peluang: aNumber(1, 99) }),
]);

/** The THEN, in the same way. */
const thenForm = z.discriminatedUnion('lalu', [
	z.object({
		...{ lalu: z.literal('goal'), ke: aLevel, jp: aNumber(0.5, 500), tenggat: dueDays },
		bentuk: z.string().refine((code) => formOf(code) !== undefined, 'chooseOne'),
	}),
	z.object({
		...{ lalu: z.literal('course'), batas: dueDays },
		kursus: z.string().trim().min(1, 'chooseOne').max(60, 'unknown'),
	}),
	z.object({ lalu: z.literal('tell') }),
]);

function whenFrom(read: z.infer<typeof whenForm>): RuleIf {
	switch (read.sebab) {
		case 'expires':
			return { cause: 'expires', days: read.hari };
		case 'scored':
			return { cause: 'scored', days: read.rentang, below: read.bawah };
		case 'unlikely':
			return { cause: 'unlikely', chance: read.peluang / 100 };
		case 'belongs':
			return { cause: 'belongs' };
	}
}

function thenFrom(read: z.infer<typeof thenForm>): RuleThen {
	if (read.lalu === 'tell') return { act: 'tell' };
	if (read.lalu === 'course')
		return { act: 'course', courseCode: read.kursus, dueDays: read.batas };
	const { ke: toLevel, bentuk: formCode, jp: hours, tenggat } = read;
	return { act: 'goal', toLevel, formCode, hours, dueDays: tenggat };
}

export const ruleForm = z
	.object({
		nama: z.string().trim().min(3, 'reasonShort').max(120, 'reasonLong'),
		kompetensi: z.string().trim().min(1, 'chooseOne').max(40, 'unknown'),
		alasan: sentence(500),
		token: z.uuid('unknown'),
		versi: z.coerce.number('unknown').int('unknown').min(0, 'unknown'),
		...cohortFields,
	})
	.refine((typed) => !nobodyNamed(typed), { error: 'chooseOne', path: ['jabatan'] })
	.and(whenForm)
	.and(thenForm)
	.transform((typed) => ({
		name: typed.nama,
		competencyCode: typed.kompetensi,
		reason: typed.alasan,
		token: typed.token,
		versi: typed.versi,
		cohort: cohortFrom(typed),
		when: whenFrom(typed),
		then: thenFrom(typed),
	}));
