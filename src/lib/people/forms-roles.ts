import { z } from 'zod';
import { parseDay } from '../time/day.ts';
import { rolesByHand } from './roles/grant.ts';

const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** Long enough to help, short enough to be read. */
const reason = z
	.string('reasonTooShort')
	.trim()
	.min(10, 'reasonTooShort')
	.max(500, 'reasonTooLong');

const aDay = z.string('dayUnreadable').transform((text, context) => {
	const read = parseDay(text);
	if (read === null) context.addIssue({ code: 'custom', message: 'dayUnreadable' });
	return read ?? z.NEVER;
});

/** A role to be given. Messages are keys of words. */
export const grantForm = z.object({
	nip: z
		.string('nipUnreadable')
		.transform((text) => text.replace(/[\s.-]/g, ''))
		.pipe(z.string().regex(/^\d{18}$/, 'nipUnreadable')),
	peran: z.enum(rolesByHand, 'roleMissing'),
	unit: id.catch(0),
	mulai: aDay,
	sampai: z
		.literal('')
		.transform(() => null)
		.or(aDay),
	alasan: reason,
});

/** The end of a role owes its reason. */
export const endForm = z.object({ alasan: reason });

/** The filter of the roles, as an address gives it: what cannot be read filters nothing. */
export const grantFilter = z.object({
	unit: id.nullable().catch(null),
	peran: z.enum(rolesByHand).nullable().catch(null),
	berakhir: z.literal('ya').optional().catch(undefined),
	sesudah: id.nullable().catch(null),
});
