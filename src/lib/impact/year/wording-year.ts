import { formatInterval, formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { YearLine } from './yearLine.ts';

const whole = (value: number) => formatNumber(value, getLocale());
const tenth = (value: number) => formatNumber(value, getLocale(), 1);

/** A line in sentences: how many, what it costs, what it is expected to bring, and why. */
export function lineSentences(line: YearLine): string[] {
	const { reason, minutes, points } = line;
	return [
		m.planner_line_size({
			seats: whole(line.seats),
			offices: whole(line.offices.length),
			hours: whole(line.hours),
			jp: whole(line.jp),
		}),
		line.cost === null
			? m.planner_line_cost_unknown()
			: m.planner_line_cost({ n: whole(line.cost) }),
		minutes === null
			? m.planner_line_minutes_unknown()
			: m.planner_line_minutes({
					n: whole(minutes.mid / 60),
					range: formatInterval(minutes.low / 60, minutes.high / 60, getLocale()),
					from: fromWords(reason.minutesFrom),
				}),
		points === null
			? m.planner_line_points_unknown()
			: m.planner_line_points({
					n: tenth(points.mid),
					range: formatInterval(points.low, points.high, getLocale(), 1),
				}),
		m.planner_line_reason({
			lacking: whole(reason.lacking),
			levels: whole(reason.levels),
			due: whole(reason.hoursDue),
		}),
	];
}

function fromWords(from: YearLine['reason']['minutesFrom']): string {
	return {
		value: m.planner_from_value,
		effect: m.planner_from_effect,
		both: m.planner_from_both,
		unknown: m.planner_from_value,
	}[from]();
}
