import { competencyName } from '../../competency/wording.ts';
import { formatInterval, formatNumber, formatPercent } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { formOf, type LearningMode } from '../forms/index.ts';
import type { LineFinding } from './finding.ts';
import type { HcdpLine } from './line.ts';
import { lacksSupply } from './rules-line.ts';

export const whole = (value: number) => formatNumber(value, getLocale());
const tenth = (value: number) => formatNumber(value, getLocale(), 1);

/** sharePercent(3, 4) → '75%'; a dash of nothing */
export function sharePercent(part: number, all: number): string {
	return all === 0 ? '–' : formatPercent(part / all, getLocale());
}

/** lineName(M.3 at level 2) → 'Komunikasi, tingkat 2' */
export function lineName(
	line: Pick<HcdpLine, 'competencyCode' | 'competencyName' | 'level' | 'courseTitle'>,
): string {
	const { competencyCode, competencyName: name, level, courseTitle } = line;
	if (competencyCode === null || name === null) return courseTitle ?? '–';
	const competency = competencyName({ code: competencyCode, name });
	return `${competency}, ${m.cycle_level_n({ n: level ?? 0 })}`;
}

export function formWords({ formCode, jp }: Pick<HcdpLine, 'formCode' | 'jp'>): string {
	return m.cycle_form_text({ form: formOf(formCode)?.name ?? formCode, jp: tenth(jp) });
}

export function supplyWords(line: HcdpLine): string {
	if (line.organiser !== null) return line.organiser;
	if (!lacksSupply(line)) return m.cycle_supply_course({ title: line.courseTitle ?? '' });
	return line.asked > 0 ? m.cycle_supply_asked({ n: line.asked }) : m.cycle_supply_none();
}

export function costWords(line: HcdpLine, seats: number): string {
	return m.cycle_cost_text({
		all: whole(line.costASeat * seats),
		seat: whole(line.costASeat),
		basis: m[`cycle_basis_${line.costBasis}`](),
	});
}

export function findingWords({ minutes }: LineFinding): string {
	if (!minutes) return m.cycle_finding();
	const range = formatInterval(minutes.low / 60, minutes.high / 60, getLocale());
	return `${m.cycle_finding()}; ${m.cycle_finding_minutes({ n: whole(minutes.mid / 60), range })}`;
}

export function priorityWords(priority: number): string {
	return priority === 1
		? m.cycle_priority_1()
		: priority === 2
			? m.cycle_priority_2()
			: m.cycle_priority_3();
}

export function modeWords(mode: LearningMode): string {
	return m[`cycle_mode_${mode}`]();
}
