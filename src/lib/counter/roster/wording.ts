import { addDays } from '../../time/index.ts';
import { formatPlanDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { Category } from '../service.ts';
import type { Absence, AbsenceKind } from './absence.ts';
import type { CellValue } from './cell.ts';
import type { ServiceGroup } from './coverage.ts';
import type { AwayReason, Substitute } from './finding.ts';
import type { RosterRefusal } from './outcome.ts';
import type { DutyPart } from './part.ts';

export const kindWords: Record<AbsenceKind, () => string> = {
	leave: m.roster_kind_leave,
	sick: m.roster_kind_sick,
	training: m.roster_kind_training,
	elsewhere: m.roster_kind_elsewhere,
};

export const partWords: Record<DutyPart, () => string> = {
	whole: m.roster_part_whole,
	morning: m.roster_part_morning,
	afternoon: m.roster_part_afternoon,
};

export const cellWords: Record<CellValue, () => string> = {
	'': m.roster_cell_none,
	whole1: m.roster_cell_whole1,
	whole2: m.roster_cell_whole2,
	morning: m.roster_part_morning,
	afternoon: m.roster_part_afternoon,
};

const awayWords: Record<AwayReason, (named: { name: string }) => string> = {
	leave: m.roster_away_leave,
	sick: m.roster_away_sick,
	training: m.roster_away_training,
	elsewhere: m.roster_away_elsewhere,
	released: m.roster_away_released,
	break: m.roster_away_break,
	notPlanned: m.roster_away_notPlanned,
	lapsed: m.roster_away_lapsed,
};

export const refusedWords: Record<RosterRefusal, () => string> = {
	alreadyAway: m.roster_refused_alreadyAway,
	awayThen: m.roster_refused_awayThen,
	closedThen: m.roster_refused_closedThen,
	dayPassed: m.roster_refused_dayPassed,
	elsewhereThen: m.roster_refused_elsewhereThen,
	notOfOffice: m.roster_refused_notOfOffice,
	tooFarAhead: m.roster_refused_tooFarAhead,
	unknownAbsence: m.roster_refused_unknownAbsence,
};

const categoryWords: Record<Category, () => string> = {
	'Pendaftaran Penduduk': m.counter_category_population,
	'Pencatatan Sipil': m.counter_category_civil,
	Nonperizinan: m.counter_category_letters,
	Perizinan: m.counter_category_permits,
};

/** What people call a group: its one service, else its category with what it demands. */
export function groupName({ services, requiredLevel }: ServiceGroup): string {
	const [first] = services;
	if (!first) return '';
	if (services.length === 1) return first.name;
	const category = categoryWords[first.category as Category]();
	return m.roster_group({ category, level: requiredLevel, n: services.length });
}

export function awayText({ name, why }: { name: string; why: AwayReason }): string {
	return awayWords[why]({ name });
}

/** substituteText({ name: 'Cici', standing: 'levelTooLow', missing: 1 }) → 'Cici: kurang 1 tingkat' */
export function substituteText({ name, standing, missing }: Substitute): string {
	if (standing === 'free') return m.roster_sub_free({ name });
	if (standing === 'expired') return m.roster_sub_expired({ name });
	return m.roster_sub_level({ name, n: missing });
}

const namedDays = 4;

/** daysText(['2026-12-03', '2026-12-04']) → 'Kam, 3 Des; Jum, 4 Des' */
export function daysText(days: readonly string[]): string {
	const text = (day: string) => formatPlanDay(day, getLocale());
	const [first, last] = [days[0], days.at(-1)];
	if (days.length <= namedDays || !first || !last) return days.map(text).join('; ');
	return m.roster_days({ n: days.length, from: text(first), to: text(last) });
}

/** The days of an absence as people say them: 'Kam, 3 Des', or from the first to the last. */
export function absenceDays({ fromDay, toDay }: Pick<Absence, 'fromDay' | 'toDay'>): string {
	const last = addDays(toDay, -1);
	const from = formatPlanDay(fromDay, getLocale());
	return last === fromDay ? from : `${from} – ${formatPlanDay(last, getLocale())}`;
}
