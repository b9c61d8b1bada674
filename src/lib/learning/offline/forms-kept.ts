import { z } from 'zod';
import { storable } from '../package/forms-commit.ts';
import { positionForm } from '../place/forms-place.ts';

const id = z.uuid();
const small = z.number().int().min(0).max(99);
const name = z.string().min(1).max(60);
/** A text that the database refused would hold up all acts behind it. */
const typed = (most: number) => z.string().max(most).transform(storable);
const common = { id, at: z.iso.datetime() };
const inCourse = { ...common, copy: z.uuid(), course: name };
const inBlock = { ...inCourse, lesson: name, block: name };
const run = z.number().int().min(1).max(9_999);

/** One act of an outbox. */
export const keptActForm = z.discriminatedUnion('kind', [
	z.object({ ...inCourse, kind: z.literal('screen'), lesson: name, screen: small }),
	z.object({ ...inCourse, kind: z.literal('check'), lesson: name, check: name, option: small }),
	z.object({
		...{ ...inBlock, kind: z.literal('walk') },
		taken: small,
		option: small.nullable(),
	}),
	z.object({
		...{ ...inBlock, kind: z.literal('drill'), run, step: small },
		press: typed(80),
		values: z.record(name, typed(200)),
	}),
	z.object({ ...inBlock, kind: z.literal('again'), run }),
	z.object({
		...{ ...inCourse, kind: z.literal('second'), lesson: name },
		address: z.string().min(1).max(200).transform(storable),
		second: z.number().int().min(0).max(86_400),
	}),
	z.object({ ...inCourse, kind: z.literal('finish'), lesson: name }),
	z.object({
		...inCourse,
		kind: z.literal('quiz'),
		answers: z.record(z.string().regex(/^\d{1,2}$/), small),
	}),
	z.object({
		...common,
		kind: z.literal('scan'),
		code: z.string().trim().min(1).max(40).transform(storable),
		where: positionForm.optional(),
	}),
]);

/** What a phone sends at once. An act that nobody understands must not hold up those behind it. */
export const outboxForm = z.object({
	owner: z.string().max(40),
	sentAt: z.iso.datetime(),
	acts: z.array(z.looseObject({ id })).min(1).max(50),
});

export const copyForm = z.object({ copy: z.uuid() });
