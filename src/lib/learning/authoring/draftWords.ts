import type { Kind } from '#lib/ui/kind.ts';
import * as m from '#lib/words/messages.js';
import type { Block } from '../block.ts';
import type { MediaFault } from './media.ts';
import type { DraftState } from './rules-state.ts';

export const stateWords: Record<DraftState, { kind: Kind; label: () => string }> = {
	writing: { kind: 'neutral', label: m.authoring_state_writing },
	asked: { kind: 'active', label: m.authoring_state_asked },
	approved: { kind: 'good', label: m.authoring_state_approved },
	returned: { kind: 'warn', label: m.authoring_state_returned },
};

/** In the order in which an author looks for them. */
export const kindWords: Record<Block['kind'], () => string> = {
	text: m.authoring_kind_text,
	picture: m.authoring_kind_picture,
	video: m.authoring_kind_video,
	audio: m.authoring_kind_audio,
	file: m.authoring_kind_file,
	embed: m.authoring_kind_embed,
	checklist: m.authoring_kind_checklist,
	motto: m.authoring_kind_motto,
	dialogue: m.authoring_kind_dialogue,
	reflection: m.authoring_kind_reflection,
	practice: m.authoring_kind_practice,
	check: m.authoring_kind_check,
	scenario: m.authoring_kind_scenario,
	simulation: m.authoring_kind_simulation,
};

export const mediaFaultWords: Record<MediaFault, () => string> = {
	unknownKind: m.authoring_media_unknown,
	otherKind: m.authoring_media_other,
	tooLarge: m.authoring_media_large,
	empty: m.authoring_media_unknown,
};
