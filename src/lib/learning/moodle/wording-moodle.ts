import * as m from '../../words/messages.js';
import type { BackupFault, LeftOut } from './backup.ts';

/** Why a backup was not taken, with the way out. */
export const backupFaults: Record<BackupFault, () => string> = {
	notABackup: m.moodle_fault_other,
	tooManyFiles: m.package_fault_files,
	unpacksTooLarge: m.package_fault_bomb,
	unsafePath: m.package_fault_path,
	locked: m.package_fault_locked,
	brokenBackup: m.moodle_fault_broken,
};

const kinds: Record<string, () => string> = {
	quiz: m.moodle_left_quiz,
	forum: m.moodle_left_forum,
	assign: m.moodle_left_assign,
	glossary: m.moodle_left_glossary,
	film: m.moodle_left_film,
	pictureElsewhere: m.moodle_left_picture,
	form: m.moodle_left_form,
	page: m.moodle_left_empty,
	label: m.moodle_left_empty,
	book: m.moodle_left_empty,
	url: m.moodle_left_empty,
	resource: m.moodle_left_file,
};

export const leftWords = ({ kind }: Pick<LeftOut, 'kind'>): string =>
	kinds[kind]?.() ?? m.moodle_left_other({ kind });
