import { formOf } from '../forms/index.ts';

/**
 * Rupiah for one learning hour of one participant, until somebody names a price. An estimate of
 * Mumpuni, not a standard of the province; each row shows on what its price rests.
 */
const costRule = {
	name: 'perkiraanBiaya@1',
	validFrom: '2026-01-01',
	legalBasis: 'Rancangan Mumpuni; bukan standar biaya masukan (SBM)',
	anHour: { work: 10_000, others: 40_000, course: 75_000 },
	online: 15_000,
} as const;

/** estimatedCost('KL03', 20) → 1.500.000; e-learning and distance cost less than a room. */
export function estimatedCost(formCode: string, jp: number): number {
	const online = formCode === 'NKL03' || formCode === 'NKL04';
	const anHour = online ? costRule.online : costRule.anHour[formOf(formCode)?.mode ?? 'course'];
	return Math.round(anHour * jp);
}

/** The form where nobody offers a course: with others for managerial and social needs, else technical training. */
export function defaultForm(kind: string): { code: string; jp: number } {
	return kind === 'teknis' ? { code: 'KL03', jp: 20 } : { code: 'NKL02', jp: 8 };
}
