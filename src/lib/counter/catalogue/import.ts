import type { OfferSettings } from './offer.ts';
import type { StandardPart, StandardText } from './standard.ts';

/** A row of a sent catalogue that says something right. */
export type ImportRow = {
	readonly code: string;
	readonly settings: OfferSettings;
	readonly text: Omit<StandardText, 'marks'>;
};

/** What is wrong in a cell: row of the file (the header is 1), column, and the key of the reason. */
export type ImportDefect = {
	readonly row: number;
	readonly column: string;
	readonly value: string;
	readonly reason: string;
};

/** What a row would change. */
export type ImportChange = {
	readonly code: string;
	readonly name: string;
	readonly parts: readonly StandardPart[];
	readonly settings: boolean;
};

export type ImportRun = {
	readonly id: number;
	readonly fileName: string;
	readonly sentAt: Date;
	readonly appliedAt: Date | null;
	readonly rows: readonly ImportRow[];
	readonly defects: readonly ImportDefect[];
};
