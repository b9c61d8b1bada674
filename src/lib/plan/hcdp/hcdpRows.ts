import { addDays } from '../../time/index.ts';
import * as m from '../../words/messages.js';
import { formOf } from '../forms/index.ts';
import type { HcdpLine } from './line.ts';
import type { Allotted } from './scenario.ts';
import { modeWords, priorityWords } from './wording-hcdp.ts';

type Share = { readonly lineId: number; readonly name: string; readonly people: number };

/** The rows of the file: the columns that PP 11/2017 asks of a plan, and what decides them. */
export function* hcdpRows(
	lines: readonly HcdpLine[],
	allotted: readonly Pick<Allotted, 'lineId' | 'seats' | 'priority'>[],
	shares: readonly Share[],
) {
	yield [
		m.cycle_column_competency_code(),
		m.cycle_competency(),
		m.cycle_level(),
		m.cycle_target(),
		m.cycle_people(),
		m.cycle_seats(),
		m.cycle_priority(),
		m.cycle_form(),
		m.cycle_column_kind(),
		m.cycle_jp(),
		m.cycle_line_organiser(),
		m.cycle_line_from(),
		m.cycle_line_to(),
		m.cycle_line_seat_cost(),
		m.cycle_cost(),
		m.cycle_column_budget(),
	];
	const byId = new Map(allotted.map((one) => [one.lineId, one]));
	const target = Map.groupBy(shares, ({ lineId }) => lineId);
	for (const line of lines) {
		const own = byId.get(line.id);
		const seats = own?.seats ?? line.people;
		const form = formOf(line.formCode);
		yield [
			line.competencyCode,
			line.competencyName ?? line.courseTitle,
			line.level,
			(target.get(line.id) ?? []).map(({ name, people }) => `${name}: ${people}`).join('; '),
			line.people,
			seats,
			own ? priorityWords(own.priority) : null,
			form?.name ?? line.formCode,
			form ? modeWords(form.mode) : null,
			line.jp,
			line.organiser ?? line.courseTitle,
			line.from,
			addDays(line.to, -1),
			line.costASeat,
			line.costASeat * seats,
			line.budgetSource,
		];
	}
}
