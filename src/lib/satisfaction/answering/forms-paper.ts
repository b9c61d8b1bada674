import { z } from 'zod';
import { answerForm } from '../forms.ts';
import type { AnswerForm } from '../forms.ts';
import { parseDay } from '../../time/index.ts';
import type { Bundle } from './paper.ts';
import { formsInBundle, typedRespondent, typedScores } from './rules-paper.ts';

/** What is wrong, by the name of its field. */
export type PaperFault = 'needed' | 'nineFigures' | 'fourSigns' | 'tooLong' | 'noForm';
export type PaperFaults = Record<string, PaperFault>;

const headForm = z.object({
	kunci: z.uuid(),
	layanan: z.string().min(1).max(40),
	tanggal: z.string().transform((text) => parseDay(text)),
	waktu: z.enum(['morning', 'afternoon']),
	cara: z.enum(['paper', 'officeLed']),
	tidakLengkap: z
		.string()
		.default('')
		.transform((text) => Number(text || '0'))
		.pipe(z.int().min(0).max(999)),
});

/** Rows of the page, from 1: `skor-3`, `diri-3`, `saran-3`. A row without scores is an empty one. */
const rows = Array.from({ length: formsInBundle }, (_, index) => index + 1);

/** The bundle as it was typed, or what is wrong with it. */
export function readBundle(
	typed: Record<string, string>,
): { ok: true; bundle: Bundle } | { ok: false; faults: PaperFaults } {
	const faults: PaperFaults = {};
	const head = headForm.safeParse(typed);
	for (const issue of head.error?.issues ?? []) faults[String(issue.path[0])] = 'needed';
	if (head.data?.tanggal === null) faults.tanggal = 'needed';
	const forms = rows.flatMap((row) => readRow(typed, row, faults));
	if (Object.keys(faults).length === 0 && forms.length === 0) faults['skor-1'] = 'noForm';
	if (!head.data?.tanggal || Object.keys(faults).length > 0) return { ok: false, faults };
	const { kunci: key, layanan, tanggal: day, waktu: band, cara: channel } = head.data;
	const incomplete = head.data.tidakLengkap;
	return { ok: true, bundle: { key, serviceCode: layanan, day, band, channel, incomplete, forms } };
}

function readRow(typed: Record<string, string>, row: number, faults: PaperFaults): AnswerForm[] {
	const [skor, diri, saran] = ['skor', 'diri', 'saran'].map(
		(name) => typed[`${name}-${row}`]?.trim() ?? '',
	);
	if (!skor && !diri && !saran) return [];
	const scores = typedScores(skor ?? '');
	const about = typedRespondent(diri ?? '');
	if (scores === null) faults[`skor-${row}`] = 'nineFigures';
	if (about === null) faults[`diri-${row}`] = 'fourSigns';
	const form = answerForm.safeParse({ ...scores, ...about, comment: saran });
	if (scores && about && !form.success) faults[`saran-${row}`] = 'tooLong';
	return form.success ? [form.data] : [];
}
