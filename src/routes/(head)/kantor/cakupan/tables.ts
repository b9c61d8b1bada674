import { breakOf, clockAt, type CoverageLine } from '#lib/counter/index.ts';
import { groupName } from '#lib/counter/roster/wording.ts';
import type { Day } from '#lib/time/index.ts';
import { formatClock, formatPlanDay } from '#lib/ui/formatTime.ts';
import type { HeatCell, HeatRow } from '#lib/ui/heat.ts';
import { getLocale } from '#lib/words/runtime.js';

type Covered = { readonly lines: readonly CoverageLine[]; readonly days: readonly Day[] };
type Columns = { key: string; label: string; href?: string }[];

const counted = (n: number): HeatCell => ({ text: String(n), level: n });

/** Groups by days: the fewest qualified officers in any half-hour outside the break. */
export function overviewTable({ lines, days }: Covered): { columns: Columns; rows: HeatRow[] } {
	return {
		columns: days.map((day) => ({
			key: day,
			label: formatPlanDay(day, getLocale()),
			href: `?hari=${day}#hari`,
		})),
		rows: lines.map(({ group, days: own }) => ({
			key: group.key,
			label: groupName(group),
			cells: own.map(({ day, cells }) => {
				const [{ from }, { to }] = [breakOf(day), breakOf(day, 2)];
				const outside = cells.filter(({ halfHour }) => halfHour < from || halfHour >= to);
				return counted(Math.min(...outside.map(({ officerIds }) => officerIds.length)));
			}),
		})),
	};
}

/** Groups by the half-hours of one day: how many qualified officers are at the desks. */
export function dayTable({ lines }: Covered, day: Day): { columns: Columns; rows: HeatRow[] } {
	const cellsOf = (line: CoverageLine) => line.days.find((one) => one.day === day)?.cells ?? [];
	const halfHours = lines[0] ? cellsOf(lines[0]).map(({ halfHour }) => halfHour) : [];
	return {
		columns: halfHours.map((at) => ({
			key: String(at),
			label: formatClock(clockAt(at), getLocale()),
		})),
		rows: lines.map((line) => ({
			key: line.group.key,
			label: groupName(line.group),
			cells: cellsOf(line).map(({ officerIds }) => counted(officerIds.length)),
		})),
	};
}
