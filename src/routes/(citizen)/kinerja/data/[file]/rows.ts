import { figureOf, promiseKept } from '#lib/impact/index.ts';
import type { BriefFigure, OfficeSums, PublicService, ToldEffect } from '#lib/impact/index.ts';
import type { Measured } from '#lib/satisfaction/index.ts';

type Cell = string | number | null;
const two = (value: number | null | undefined) =>
	value == null ? null : Math.round(value * 100) / 100;
const told = ({ value, low, high, n }: BriefFigure): Cell[] =>
	value === null ? [null, null, null, null] : [two(value), two(low), two(high), n];

/** An office a row; columns stay the same from period to period. */
export function officeRows(
	period: string,
	results: readonly { code: string; name: string; regionCode: string; measured: Measured | null }[],
	waits: readonly { code: string; sums: OfficeSums }[],
): Cell[][] {
	const sums = new Map(waits.map(({ code, sums: own }) => [code, [own]]));
	return [
		[
			'masa',
			'kode',
			'kantor',
			'kode_wilayah',
			'ikm',
			'ikm_bawah90',
			'ikm_atas90',
			'jawaban',
			'tunggu_menit',
			'tunggu_bawah90',
			'tunggu_atas90',
			'kunjungan',
			'pengaduan_dalam_batas_persen',
			'pengaduan_bawah90',
			'pengaduan_atas90',
			'pengaduan_diputuskan',
		],
		...results.map(({ code, name, regionCode, measured }) => [
			period,
			code,
			name,
			regionCode,
			two(measured && measured.index / 100),
			two(measured?.range?.low),
			two(measured?.range?.high),
			measured?.answers ?? null,
			...told(figureOf('waited', sums.get(code) ?? [])),
			...told(figureOf('complaints', sums.get(code) ?? [])),
		]),
	];
}

export function serviceRows(period: string, services: readonly PublicService[]): Cell[][] {
	const words = { kept: 'ya', broken: 'belum', unsure: 'belum pasti', unknown: null } as const;
	return [
		[
			'masa',
			'kode',
			'layanan',
			'kelompok',
			'waktu_standar',
			'satuan_standar',
			'loket_menit',
			'loket_bawah90',
			'loket_atas90',
			'kunjungan',
			'tunggu_menit',
			'tercapai',
		],
		...services.map((one) => [
			period,
			one.code,
			one.name,
			one.category,
			one.promise?.value ?? null,
			one.promise?.unit ?? null,
			...told(one.served),
			two(one.waited.value),
			words[promiseKept(one)],
		]),
	];
}

/** Effects without a number of officers, who may be few. */
export function courseRows(effects: readonly ToldEffect[]): Cell[][] {
	return [
		['pelatihan', 'kelompok_layanan', 'ukuran', 'keadaan', 'dampak', 'bawah90', 'atas90', 'aturan'],
		...effects.map(({ courseTitle, serviceCategory, effect }) => [
			courseTitle,
			serviceCategory,
			effect.measure === 'minutes' ? 'menit per kunjungan' : 'poin IKM per jawaban',
			effect.status === 'estimated' ? 'dihitung' : 'belum dapat disimpulkan',
			...(effect.status === 'estimated'
				? [two(effect.estimate), two(effect.low), two(effect.high)]
				: [null, null, null]),
			effect.rule,
		]),
	];
}
