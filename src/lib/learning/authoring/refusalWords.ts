import * as m from '#lib/words/messages.js';
import type { DraftRefusal } from './rules-state.ts';

/** Why a draft does not go on yet, for whoever pressed the button. */
export const refusalWords: Record<DraftRefusal, () => string> = {
	stillMissing: m.authoring_refused_missing,
	notAsked: m.authoring_refused_not_asked,
	ownDraft: m.authoring_refused_own,
	notApproved: m.authoring_refused_not_approved,
};
