/** Why a whole file cannot be read as a table. Row by row defects are something else. */
export type UnreadableReason =
	| 'fileEmpty'
	| 'fileIsNoTable'
	| 'fileIsOldExcel'
	| 'fileIsNoWorkbook'
	| 'fileBroken'
	| 'fileUnpacksTooLarge'
	| 'fileHasTooManyRows'
	| 'fileHasTooLongCell'
	| 'separatorUnknown'
	| 'quoteNotClosed'
	| 'encodingUnknown';

/**
 * Thrown inside the readers, wherever in the stream the trouble shows; the import turns it into a
 * refusal. `row` is the row of the file, counted from 1 with the header, where that is known.
 */
export class Unreadable extends Error {
	override name = 'Unreadable';
	readonly reason: UnreadableReason;
	readonly row: number | null;

	constructor(reason: UnreadableReason, row: number | null = null) {
		super(row === null ? reason : `${reason} in row ${row}`);
		this.reason = reason;
		this.row = row;
	}
}
