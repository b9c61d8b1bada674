import * as m from '../../words/messages.js';
import type { IpClass, IpEducation, IpPost, IpPredicate, IpSanction } from './index-table.ts';

export const postWords: Readonly<Record<IpPost, () => string>> = {
	struktural: m.levels_ip_struktural,
	fungsional: m.levels_ip_fungsional,
	pelaksana: m.levels_ip_pelaksana,
};
export const educationWords: Readonly<Record<IpEducation, () => string>> = {
	s3: m.levels_ip_s3,
	s2: m.levels_ip_s2,
	s1: m.levels_ip_s1,
	d3: m.levels_ip_d3,
	slta: m.levels_ip_slta,
	bawah: m.levels_ip_bawah,
};
export const predicateWords: Readonly<Record<IpPredicate, () => string>> = {
	sangatBaik: m.levels_ip_very_good,
	baik: m.levels_ip_good,
	cukup: m.levels_ip_enough,
	kurang: m.levels_ip_little,
	buruk: m.levels_ip_bad,
};
export const sanctionWords: Readonly<Record<IpSanction, () => string>> = {
	tidakAda: m.levels_ip_no_sanction,
	ringan: m.levels_ip_light,
	sedang: m.levels_ip_middle,
	berat: m.levels_ip_heavy,
};
export const classWords: Readonly<Record<IpClass, () => string>> = {
	sangatTinggi: m.levels_ip_highest,
	tinggi: m.levels_ip_high,
	sedang: m.levels_ip_medium,
	rendah: m.levels_ip_low,
	sangatRendah: m.levels_ip_lowest,
};
