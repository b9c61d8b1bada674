import { z } from 'zod';
import { parseDay } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { sources } from '../observation.ts';
import { picks } from './official-rule.ts';
import type { IpPredicate } from './index-table.ts';
import { predicateOfNumber, talentMeasures } from './talent.ts';

const reason = z.string('reason').trim().min(3, 'reason').max(500, 'reason');
const after = z.coerce.number().int().positive();
const percent = z.coerce.number('percent').min(1, 'percent').max(100, 'percent');
const year = z.coerce.number('year').int('year').min(2018, 'year').max(2200, 'year');

export const officialRuleForm = z.object({
	setelah: after,
	mulai: z
		.string('day')
		.transform((text) => parseDay(text))
		.refine((date): date is Day => date !== null, 'day'),
	antar: z.enum(['best', 'latest'], 'pick'),
	alasan: reason,
	...Object.fromEntries(sources.map((source) => [source, z.enum(picks, 'pick')])),
});

export const nineBoxRuleForm = z
	.object({
		setelah: after,
		tahun: year,
		ukuran: z.enum(talentMeasures, 'pick'),
		bawah: percent,
		atas: percent,
		alasan: reason,
	})
	.refine(({ bawah, atas }) => atas > bawah, { path: ['atas'], message: 'cuts' });

const words: Readonly<Record<string, IpPredicate>> = {
	'sangat baik': 'sangatBaik',
	baik: 'baik',
	'butuh perbaikan': 'cukup',
	cukup: 'cukup',
	kurang: 'kurang',
	'sangat kurang': 'buruk',
	buruk: 'buruk',
};

/** predicateIn('Sangat Baik') → 'sangatBaik'; predicateIn('82') → 'baik'; predicateIn('?') → null */
function predicateIn(text: string): IpPredicate | null {
	const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
	if (/^\d{1,3}([.,]\d+)?$/.test(plain)) {
		const value = Number(plain.replace(',', '.'));
		return value <= 100 ? predicateOfNumber(value) : null;
	}
	return words[plain] ?? null;
}

/** Lines of NIP and predicate, or the number that some sheets give. */
export const performanceForm = z.object({
	tahun: year,
	predikat: z
		.string('predicates')
		.max(60_000, 'predicates')
		.transform((text) =>
			text.split(/\r?\n/).flatMap((line) => {
				const [, nip = '', said = ''] = /^\D*(\d{18})[\s;,:\t]+(.+?)\s*$/.exec(line) ?? [];
				return line.trim() === '' ? [] : [{ nip, predicate: predicateIn(said) }];
			}),
		)
		.refine(
			(rows): rows is { nip: string; predicate: IpPredicate }[] =>
				rows.length > 0 && rows.every(({ nip, predicate }) => nip !== '' && predicate !== null),
			'predicates',
		),
});
