import type { Kind } from '../../../ui/kind.ts';
import * as m from '../../../words/messages.js';
import type { Grouping } from './difference.ts';

export const groupingWords: Readonly<Record<Grouping, () => string>> = {
	sex: m.testing_dif_sex,
	island: m.testing_dif_island,
};

export const differenceTags: Readonly<
	Record<'A' | 'B' | 'C', { kind: Kind; label: () => string }>
> = {
	A: { kind: 'good', label: m.testing_dif_a },
	B: { kind: 'warn', label: m.testing_dif_b },
	C: { kind: 'bad', label: m.testing_dif_c },
};
