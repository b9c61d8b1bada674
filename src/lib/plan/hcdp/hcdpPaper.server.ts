import { Paper } from '../../platform/print/paper.server.ts';
import { formatMoment, formatShortDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { addDays } from '../../time/index.ts';
import type { HcdpLine } from './line.ts';
import type { Signature } from './paper.ts';
import type { Allotted } from './scenario.ts';
import { formWords, lineName, priorityWords, supplyWords, whole } from './wording-hcdp.ts';

/** All that the paper of a plan tells; `allotted` empty: what everybody needs, before a scenario. */
export type HcdpOnPaper = {
	readonly year: number;
	readonly lines: readonly HcdpLine[];
	readonly allotted: readonly Pick<Allotted, 'lineId' | 'seats' | 'priority'>[];
	readonly signature: Signature | null;
};

/** The plan on A4: its rows with seats, form, schedule and cost, and the signature or the word draft. */
export function hcdpPaper({ year, lines, allotted, signature }: HcdpOnPaper, at: Date) {
	const locale = getLocale();
	const title = m.cycle_hcdp_title({ year: String(year) });
	const paper = new Paper({ title, author: 'Mumpuni', language: locale, at });
	const byId = new Map(allotted.map((one) => [one.lineId, one]));
	const seatsOf = (line: HcdpLine) => byId.get(line.id)?.seats ?? line.people;
	const cost = lines.reduce((sum, line) => sum + line.costASeat * seatsOf(line), 0);
	paper.text(title, { bold: true, size: 22 });
	paper.text(m.cycle_hcdp_lead());
	paper.text(`${m.cycle_cost()}: ${m.cycle_sc_rupiah({ n: whole(cost) })}`, { bold: true });
	if (!signature) paper.text(m.cycle_paper_unsigned(), { bold: true });
	paper.table(
		[
			{ label: m.cycle_line(), width: 5 },
			{ label: m.cycle_priority(), width: 2 },
			{ label: m.cycle_seats(), width: 2, right: true },
			{ label: m.cycle_form(), width: 4 },
			{ label: m.cycle_supply(), width: 4 },
			{ label: m.cycle_schedule(), width: 3 },
			{ label: m.cycle_cost(), width: 3, right: true },
			{ label: m.cycle_column_budget(), width: 2 },
		],
		lines.map((line) => [
			lineName(line),
			byId.has(line.id) ? priorityWords(byId.get(line.id)?.priority ?? 3) : '–',
			m.cycle_seats_of({ n: whole(seatsOf(line)), of: whole(line.people) }),
			formWords(line),
			supplyWords(line),
			`${formatShortDay(line.from, locale)} – ${formatShortDay(addDays(line.to, -1), locale)}`,
			m.cycle_sc_rupiah({ n: whole(line.costASeat * seatsOf(line)) }),
			line.budgetSource,
		]),
	);
	paper.text(m.cycle_cost_method(), { soft: true });
	if (signature) {
		paper.chapter(m.cycle_sign_title());
		const { signer, post, signedAt, hash } = signature;
		const when = formatMoment(signedAt, locale);
		paper.text(m.cycle_signed_by({ name: signer, post: post ?? '–', when }));
		paper.text(`${m.cycle_sign_hash()}: ${hash}`, { soft: true });
	}
	return paper.close((page, of) => m.cycle_paper_footer({ year: String(year), page, of }));
}
