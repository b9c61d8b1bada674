import type { ItemDoubt } from '../../statistics/index.ts';
import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { ItemState } from './bankItem.ts';
import type { TaskKind } from './item.ts';

type Word = () => string;

export const stateWords: Record<ItemState, { kind: Kind; label: Word }> = {
	draft: { kind: 'neutral', label: m.bank_state_draft },
	returned: { kind: 'warn', label: m.bank_state_returned },
	trial: { kind: 'active', label: m.bank_state_trial },
	active: { kind: 'good', label: m.bank_state_active },
	retired: { kind: 'neutral', label: m.bank_state_retired },
};

export const doubtWords: Record<ItemDoubt, Word> = {
	wrongKey: m.bank_doubt_wrongKey,
	weakKey: m.bank_doubt_weakKey,
	tooEasy: m.bank_doubt_tooEasy,
	tooHard: m.bank_doubt_tooHard,
	idleOption: m.bank_doubt_idleOption,
};

export const kindWords: Record<TaskKind, Word> = {
	choice: m.bank_kind_choice,
	matching: m.bank_kind_matching,
	ordering: m.bank_kind_ordering,
	numeric: m.bank_kind_numeric,
	shortText: m.bank_kind_shortText,
};
