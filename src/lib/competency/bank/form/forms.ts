import { z } from 'zod';
import { itemsOfForm } from './rules-draw.ts';
import type { FormPart } from './testForm.ts';

/** A fixed test; how many of the n-th content stands in `jumlah-n`, the content in `isi-n`. */
export const testFormForm = z
	.looseObject({
		kunci: z.uuid('again'),
		judul: z.string().trim().min(1, 'title').max(120, 'title'),
		menit: z.coerce.number('minutes').pipe(z.int('minutes').min(5, 'minutes').max(120, 'minutes')),
	})
	.transform((sent, context) => {
		const parts: FormPart[] = [];
		for (let at = 0; typeof sent[`isi-${at}`] === 'string' && at < 100; at += 1) {
			const items = Number(sent[`jumlah-${at}`] || 0);
			if (!Number.isInteger(items) || items < 0)
				context.addIssue({ code: 'custom', path: [`jumlah-${at}`], message: 'number' });
			else if (items > 0) parts.push({ content: String(sent[`isi-${at}`]).slice(0, 80), items });
		}
		const all = parts.reduce((sum, { items }) => sum + items, 0);
		if (all < itemsOfForm.least || all > itemsOfForm.most)
			context.addIssue({ code: 'custom', path: ['jumlah-0'], message: 'all' });
		return { token: sent.kunci, title: sent.judul, minutes: sent.menit, parts };
	});
