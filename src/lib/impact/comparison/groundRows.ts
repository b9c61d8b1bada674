import { formatNumber } from '../../ui/format.ts';
import { formatDay, formatMoment } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { outcomeOf } from './outcome.ts';
import { chanceAfter, changeText, countText, outcomeUnit, sizeText } from './outcomeWords.ts';
import { mondayOf } from './rules-weeks.ts';
import type { ToldInFull } from './told.ts';

/** On what a finding rests, line by line. */
export function groundRows(told: ToldInFull): { key: string; value: string }[] {
	const locale = getLocale();
	const number = (value: number) => formatNumber(value, locale);
	const { details, found, subject } = told;
	const change = found
		? m.finding_ground_value({
				change: changeText(subject.outcome, found.estimate),
				unit: outcomeUnit(subject.outcome),
				level: number(told.level * 100),
				low: changeText(subject.outcome, found.low),
				high: changeText(subject.outcome, found.high),
			})
		: m.finding_ground_none();
	const rows = [
		{ key: m.finding_ground_effect(), value: change },
		{
			key: m.finding_ground_worthwhile(),
			value: sizeText(subject.outcome, outcomeOf(subject.outcome)?.worthwhile ?? 0),
		},
		{
			key: m.finding_ground_people(),
			value: m.finding_ground_people_value({
				trained: countText(details.officersTrained),
				compared: countText(details.officersCompared),
			}),
		},
		{
			key: m.finding_ground_n(),
			value: m.finding_ground_n_value({
				after: number(details.observations),
				compared: number(details.observationsCompared),
				alone: number(details.observationsAlone),
			}),
		},
		{
			key: m.finding_ground_weeks(),
			value: m.finding_ground_weeks_value({
				from: formatDay(mondayOf(details.firstWeek), locale),
				to: formatDay(mondayOf(details.lastWeek), locale),
				before: number(details.weeksBefore),
			}),
		},
		{
			key: m.finding_ground_method(),
			value:
				details.byOffice?.assigned === 'office'
					? m.finding_ground_method_office()
					: m.finding_ground_method_value(),
		},
	];
	if (told.p !== null && told.q !== null)
		rows.push({
			key: m.finding_ground_q(),
			value: m.finding_ground_q_value({ p: chanceAfter(told.p), q: chanceAfter(told.q) }),
		});
	rows.push({
		key: m.finding_ground_version(),
		value: m.finding_ground_version_value({
			version: number(told.version),
			when: formatMoment(told.computedAt, locale),
			rule: told.rule,
		}),
	});
	return rows;
}
