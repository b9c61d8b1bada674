import * as m from '../../../words/messages.js';
import { refusedWords } from '../wording.ts';
import type { FileReason } from './entry.ts';

const words: Record<FileReason, () => string> = {
	...refusedWords,
	dayUnreadable: m.roster_file_dayUnreadable,
	nipUnknown: m.roster_file_nipUnknown,
	nipUnreadable: m.roster_file_nipUnreadable,
	partUnknown: m.roster_file_partUnknown,
	turnUnknown: m.roster_file_turnUnknown,
	twice: m.roster_file_twice,
	whatUnknown: m.roster_file_whatUnknown,
};

export function fileFaultText(reason: FileReason): string {
	return words[reason]();
}
