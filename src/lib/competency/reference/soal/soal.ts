import type { CompetencyCode } from '../../competency.ts';
import type { Level } from '../../level.ts';

/** Items that come with the product, written in GIFT, one text for each level. */
export type ItemText = {
	readonly competencyCode: CompetencyCode;
	readonly level: Level;
	readonly gift: string;
};
