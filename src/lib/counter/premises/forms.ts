import { z } from 'zod';
import { parseDay } from '../../time/index.ts';

/** So many desks fit into the largest hall; more is a slip of the finger. */
export const mostDesks = 60;

const clock = z.string('clock').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock');
const desks = z.coerce.number('desks').int('desks').min(1, 'desks').max(mostDesks, 'desks');
const address = z.string('address').trim().min(8, 'address').max(300, 'address');

const hours = { alamat: address, buka: clock, tutup: clock };
const inOrder = ({ buka, tutup }: { buka: string; tutup: string }) => tutup > buka;
const order = { path: ['tutup'], message: 'order' };

/** Where an office is and when it takes citizens. Messages are keys of words. */
export const hoursForm = z.object(hours).refine(inOrder, order);

/** A unit becomes an office. */
export const officeForm = z
	.object({
		tingkat: z.enum(['kelurahan', 'kecamatan', 'kota', 'provinsi', 'mpp'], 'level'),
		wilayah: z.string('region').regex(/^31(\.\d\d(\.\d\d(\.\d{4})?)?)?$/, 'region'),
		...hours,
		loket: desks,
	})
	.refine(inOrder, order);

export const desksForm = z.object({ loket: desks });

/** The pledge and the decree by which its head adopts it. */
export const pledgeForm = z.object({
	maklumat: z.string('pledge').trim().min(30, 'pledge').max(2000, 'pledge'),
	keputusan: z.string('decree').trim().min(3, 'decree').max(120, 'decree'),
	tanggal: z.string('day').transform((text, context) => {
		const day = parseDay(text);
		if (day === null) context.addIssue({ code: 'custom', message: 'day' });
		return day ?? z.NEVER;
	}),
});
