import { CITIES } from '../../ui/kecamatanTiles.ts';
import * as m from '../../words/messages.js';
import type { BriefFilter } from './briefFilter.ts';
import { quarterOn } from './briefWords.ts';

/** 'Jakarta Pusat, Triwulan III 2026, Pendaftaran Penduduk': of what and when a brief speaks. */
export function briefTitle(filter: BriefFilter, today: string): string {
	const place = CITIES[filter.city] ?? m.brief_province();
	const over = m.brief_over({ place, quarter: quarterOn(filter.quarter, today) });
	return filter.group ? `${over}, ${filter.group}` : over;
}
