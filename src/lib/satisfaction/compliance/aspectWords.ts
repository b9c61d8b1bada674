import * as m from '../../words/messages.js';
import type { AspectKey } from './aspect.ts';

export const aspectWords: Record<AspectKey, () => string> = {
	kebijakan: m.complaint_aspect_kebijakan,
	sdm: m.complaint_aspect_sdm,
	sarana: m.complaint_aspect_sarana,
	sipp: m.complaint_aspect_sipp,
	konsultasi: m.complaint_aspect_konsultasi,
	inovasi: m.complaint_aspect_inovasi,
};
