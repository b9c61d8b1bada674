import { romanQuarter } from '../counter/index.ts';
import type { Day } from '../time/index.ts';
import * as m from '../words/messages.js';

/** quarterName('2026-10-01') → 'Triwulan IV 2026' */
export function quarterName(quarter: Day): string {
	return m.satisfaction_quarter_name({
		quarter: romanQuarter(quarter),
		year: quarter.slice(0, 4),
	});
}
