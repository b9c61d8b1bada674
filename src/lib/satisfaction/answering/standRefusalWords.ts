import * as m from '../../words/messages.js';
import type { StandRefusal } from './rules-device.ts';

export const standRefusalWords: Record<StandRefusal, () => string> = {
	tooFast: m.answering_too_fast,
	tooMany: m.answering_too_many,
};
