import { Paper } from '../../platform/print/paper.server.ts';
import { formatDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { HeldClass } from './heldClass.ts';
import { letterhead } from './letterhead.server.ts';
import type { Nominee } from './nomination.ts';
import { meetingWords } from './wording-classes.ts';

type Printed = Omit<HeldClass, 'key'>;

const paperOf = (title: string, held: Printed, at: Date) =>
	new Paper({ title, author: held.unitName, language: getLocale(), at });

const footer = (held: Printed) => (page: number, of: number) =>
	m.classes_paper_footer({ code: held.code, page, of });

/** *Surat tugas*: who is sent, to what, when and where. Number and signature are given by hand. */
export function assignmentPaper(
	held: Printed,
	nominees: readonly Nominee[],
	at: Date,
): Promise<Buffer> {
	const paper = paperOf(m.classes_letter(), held, at);
	letterhead(paper, held.unitName);
	paper.text(m.classes_letter().toUpperCase(), { bold: true, size: 14, centre: true });
	paper.text(m.classes_letter_number(), { centre: true });
	paper.doc.moveDown(0.6);
	paper.text(m.classes_letter_text({ title: held.title, course: held.courseTitle }));
	paper.table(
		[
			{ label: m.classes_number(), width: 1 },
			{ label: m.classes_nominee(), width: 5 },
			{ label: m.classes_nip(), width: 4 },
			{ label: m.classes_post_unit(), width: 6 },
		],
		nominees
			.filter(({ seat }) => seat !== null)
			.map(({ name, nip, postName, unitName }, at_) => [
				...[String(at_ + 1), name, nip],
				[postName, unitName].filter((part) => part !== null).join(', '),
			]),
	);
	paper.text(m.classes_letter_when(), { bold: true });
	paper.list(held.sessions.map(meetingWords));
	paper.text(m.classes_letter_where({ place: held.place ?? m.classes_online() }));
	paper.text(m.classes_letter_end());
	signature(paper, at);
	return paper.close(footer(held));
}

function signature(paper: Paper, at: Date): void {
	paper.doc.moveDown(1);
	paper.text(m.classes_letter_signed({ day: formatDay(at, getLocale()) }));
	paper.doc.moveDown(3);
	paper.text(m.classes_letter_signer());
}

/** The attendance list: a page for each session, with a field to sign. */
export function attendancePaper(
	held: Printed,
	nominees: readonly Nominee[],
	at: Date,
): Promise<Buffer> {
	const paper = paperOf(m.classes_sheet(), held, at);
	const rows = nominees
		.filter(({ seat }) => seat !== null)
		.map(({ name, nip, unitName }, at_) => [String(at_ + 1), name, nip, unitName ?? '', '', '']);
	for (const [index, session] of held.sessions.entries()) {
		if (index > 0) paper.doc.addPage();
		letterhead(paper, held.unitName);
		paper.text(m.classes_sheet().toUpperCase(), { bold: true, size: 14, centre: true });
		paper.text(`${held.title} (${held.code})`, { centre: true });
		paper.text([meetingWords(session), session.trainer].filter(Boolean).join(', '), {
			centre: true,
		});
		paper.table(
			[
				{ label: m.classes_number(), width: 1 },
				{ label: m.classes_nominee(), width: 5 },
				{ label: m.classes_nip(), width: 4 },
				{ label: m.classes_unit(), width: 4 },
				{ label: m.classes_sheet_in(), width: 3 },
				{ label: m.classes_sheet_out(), width: 3 },
			],
			rows,
		);
	}
	return paper.close(footer(held));
}
