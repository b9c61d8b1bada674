import * as m from '../../words/messages.js';
import type { Band } from './channel.ts';

export const bandWords: Record<Band, () => string> = {
	morning: m.answering_band_morning,
	afternoon: m.answering_band_afternoon,
};
