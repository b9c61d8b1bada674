import { z } from 'zod';
import { mostDocuments } from './scenario.ts';
import type { ScenarioDocument } from './scenario.ts';

const text = (most: number) => z.string().trim().max(most).catch('');

/** A scenario with up to five documents; `judul-1`, `isi-1` and so on. */
export const scenarioForm = z
	.looseObject({ kunci: z.uuid('again'), judul: z.string().trim().min(1, 'title').max(120) })
	.transform((sent, context) => {
		const rows = Array.from({ length: mostDocuments }, (_, at) => ({
			title: text(120).parse(sent[`judul-${at + 1}`]),
			text: text(8_000)
				.parse(sent[`isi-${at + 1}`])
				.replaceAll('\r\n', '\n'),
		}));
		const half = rows.findIndex((row) => (row.title === '') !== (row.text === ''));
		if (half >= 0)
			context.addIssue({ code: 'custom', path: [`judul-${half + 1}`], message: 'half' });
		const documents: ScenarioDocument[] = rows.filter((row) => row.title && row.text);
		if (half < 0 && documents.length === 0)
			context.addIssue({ code: 'custom', path: ['judul-1'], message: 'none' });
		return { token: sent.kunci, title: sent.judul, documents };
	});
