import * as m from '../../words/messages.js';
import type { PauseReason } from './pause.ts';

export const pauseWords: Record<PauseReason, () => string> = {
	rest: m.desk_pause_rest,
	prayer: m.desk_pause_prayer,
	meal: m.desk_pause_meal,
	errand: m.desk_pause_errand,
	other: m.desk_pause_other,
};
