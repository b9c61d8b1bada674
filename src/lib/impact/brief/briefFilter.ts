import { codeOf, endOf, shifted, spanIn, spanOf } from '../../satisfaction/index.ts';
import type { Span } from '../../satisfaction/index.ts';
import { addMonths } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { briefMeasure, measureNamed } from './briefMeasure.ts';
import type { BriefMeasure } from './briefMeasure.ts';

/** What an address of the leader's page asks for. */
export type BriefFilter = {
	readonly quarter: Span;
	/** Whether its months are over and its figures published for good. */
	readonly closed: boolean;
	/** '31.71', or '' for the province. */
	readonly city: string;
	/** A group of services, or '' for all. */
	readonly group: string;
	readonly measure: BriefMeasure;
	/** The kecamatan whose offices are shown, or ''. */
	readonly area: string;
};

const offeredQuarters = 6;

/** The quarter that runs once its first month is over, and those before it; newest first. */
export function briefQuarters(today: Day): Span[] {
	const running = spanOf('quarter', today);
	const first = addMonths(running.from, 1) <= today ? running : shifted(running, -1);
	return Array.from({ length: offeredQuarters }, (_, back) => shifted(first, -back));
}

/** readBriefFilter('?periode=2026-tw3&kota=31.71') → the third quarter in Jakarta Pusat */
export function readBriefFilter(asked: URLSearchParams, today: Day): BriefFilter {
	const quarters = briefQuarters(today);
	const wished = spanIn(asked.get('periode'));
	const quarter =
		quarters.find((one) => wished && codeOf(one) === codeOf(wished)) ?? (quarters[0] as Span);
	const city = asked.get('kota') ?? '';
	const area = asked.get('kecamatan') ?? '';
	return {
		quarter,
		closed: endOf(quarter) <= today,
		city: /^31\.\d\d$/.test(city) ? city : '',
		group: (asked.get('kelompok') ?? '').slice(0, 100),
		measure: measureNamed(asked.get('ukuran')),
		area: /^31\.\d\d\.\d\d$/.test(area) ? area : '',
	};
}

/** The address that asks for it again, with something else changed; what is usual is left out. */
export function briefAddress(filter: BriefFilter, change: Record<string, string> = {}): string {
	const said = new URLSearchParams({ periode: codeOf(filter.quarter) });
	if (filter.city) said.set('kota', filter.city);
	if (filter.group) said.set('kelompok', filter.group);
	if (filter.measure !== 'waited') said.set('ukuran', briefMeasure[filter.measure].address);
	for (const [name, value] of Object.entries(change)) said.set(name, value);
	return `?${said}`;
}
