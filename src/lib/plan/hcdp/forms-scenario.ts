import { z } from 'zod';
import { anId } from '../cycle/forms-parts.ts';
import { rupiah } from './forms-parts.ts';

const weight = z.coerce.number('number').int('number').min(0, 'number').max(10, 'number');

export const scenarioForm = z.object({
	nama: z.string().trim().min(3, 'reasonShort').max(80, 'reasonLong'),
	anggaran: rupiah,
	gap: weight,
	duty: weight,
	reach: weight,
	effect: weight,
	token: z.string().min(16, 'unknown').max(64, 'unknown'),
});

export const scenarioIdForm = z.object({ skenario: anId });
