import * as m from '../../words/messages.js';
import type { ImportNote, LeftReason } from './import/imported.ts';

type Word = () => string;

export const leftWords: Record<LeftReason, Word> = {
	essay: m.bank_left_essay,
	description: m.bank_left_description,
	cloze: m.bank_left_cloze,
	unknownType: m.bank_left_unknownType,
	calculated: m.bank_left_calculated,
	tooFewAnswers: m.bank_left_tooFewAnswers,
	noRightAnswer: m.bank_left_noRightAnswer,
	notFinished: m.bank_left_notFinished,
	malformed: m.bank_left_malformed,
	pictureOnly: m.bank_left_pictureOnly,
};

const noteWords: Record<ImportNote, Word> = {
	formatting: m.bank_note_formatting,
	picture: m.bank_note_picture,
	feedback: m.bank_note_feedback,
	hints: m.bank_note_hints,
	grade: m.bank_note_grade,
	tags: m.bank_note_tags,
	encoding: m.bank_note_encoding,
};

/** What did not come along with an item, in one line. */
export function notesText(notes: readonly string[]): string {
	return notes.map((note) => noteWords[note as ImportNote]?.() ?? note).join(', ');
}

export const readingWords = {
	notText: m.bank_read_notText,
	brokenXml: m.bank_read_brokenXml,
	unknownXml: m.bank_read_unknownXml,
	nothingFound: m.bank_read_nothingFound,
};
