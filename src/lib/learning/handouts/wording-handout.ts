import * as m from '../../words/messages.js';
import type { HandoutKind, HandoutRefusal } from './handout.ts';

export const handoutKindWords = (kind: HandoutKind): string => m[`handout_kind_${kind}`]();
export const handoutRefusalWords = (reason: HandoutRefusal): string =>
	m[`handout_refusal_${reason}`]();
export const handoutFieldWords = (fault: string): string =>
	fault === 'handoutKind' ? m.handout_field_kind() : m.handout_field_title();
