import { z } from 'zod';

/** Rupiah as people write it: 'Rp 1.500.000', or nothing. */
export const rupiah = z.string().transform((text, context) => {
	const digits = text.replaceAll(/[.\s]|^\s*Rp/g, '');
	if (digits === '') return null;
	if (/^\d{1,14}$/.test(digits)) return Number(digits);
	context.addIssue({ code: 'custom', message: 'number' });
	return z.NEVER;
});

export const hours = z.coerce.number('number').min(0.5, 'number').max(2000, 'number');
