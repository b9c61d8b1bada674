import * as m from '../../../words/messages.js';
import { refusalWords } from '../refusalWords.ts';

export const translationWords = {
	unknownItem: refusalWords.unknownItem,
	changedMeanwhile: refusalWords.changedMeanwhile,
	notWhole: m.testing_translation_notWhole,
	notAnOfficer: refusalWords.unknownItem,
	ownTranslation: m.testing_translation_own,
	noTranslation: m.testing_translation_changed,
};
