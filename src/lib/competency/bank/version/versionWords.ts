import * as m from '../../../words/messages.js';
import type { MediaRefusal } from '../media/media.ts';
import { refusalWords } from '../refusalWords.ts';
import type { BodyFault, VersionRefusal } from './version.ts';

export const faultWords: Readonly<Record<BodyFault, () => string>> = {
	empty: m.testing_fault_empty,
	tooFew: m.testing_fault_tooFew,
	noRight: m.testing_fault_noRight,
	credit: m.testing_fault_credit,
	range: m.testing_fault_range,
};

export const mediaRefusalWords: Readonly<Record<MediaRefusal | VersionRefusal, () => string>> = {
	unknownItem: refusalWords.unknownItem,
	retired: refusalWords.retired,
	changedMeanwhile: refusalWords.changedMeanwhile,
	unchanged: m.testing_refused_unchanged,
	fileMissing: m.testing_media_missing,
	fileKind: m.testing_media_kind,
	fileTooLarge: m.testing_media_large,
	textMissing: m.testing_media_text_missing,
	tooMany: m.testing_media_many,
};
