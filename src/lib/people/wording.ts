import type { Defect } from '../platform/tabular/defects.ts';
import type { UnreadableReason } from '../platform/tabular/unreadable.ts';
import * as m from '../words/messages.js';
import type { Purpose } from './roster/columns.ts';
import type { RosterRefusal } from './roster/outcome.ts';

type Sentence = (of: { value: string; detail: string }) => string;

const defects: Readonly<Record<string, Sentence>> = {
	missing: m.people_roster_defect_missing,
	tooLong: m.people_roster_defect_tooLong,
	nipScientific: m.people_roster_defect_nipScientific,
	nipNotEighteenDigits: m.people_roster_defect_nipNotEighteenDigits,
	nipBirthDateImpossible: m.people_roster_defect_nipBirthDateImpossible,
	nipMonthUnknown: m.people_roster_defect_nipMonthUnknown,
	nipAppointmentYearImpossible: m.people_roster_defect_nipAppointmentYearImpossible,
	nipAppointmentInFuture: m.people_roster_defect_nipAppointmentInFuture,
	nipSexUnknown: m.people_roster_defect_nipSexUnknown,
	nipSerialZero: m.people_roster_defect_nipSerialZero,
	nipTwice: m.people_roster_defect_nipTwice,
	nipBirthDateDiffers: m.people_roster_defect_nipBirthDateDiffers,
	nipSexDiffers: m.people_roster_defect_nipSexDiffers,
	dateImpossible: m.people_roster_defect_dateImpossible,
	dateInFuture: m.people_roster_defect_dateInFuture,
	dateBeforeWorkingAge: m.people_roster_defect_dateBeforeWorkingAge,
	sexUnknown: m.people_roster_defect_sexUnknown,
	postKindUnknown: m.people_roster_defect_postKindUnknown,
	strukturalFamilyUnknown: m.people_roster_defect_echelonUnknown,
	rangkapFamilyUnknown: m.people_roster_defect_echelonUnknown,
	fungsionalFamilyUnknown: m.people_roster_defect_tierUnknown,
	postHasTwoFamilies: m.people_roster_defect_postHasTwoFamilies,
	leaderHoldsTwoPosts: m.people_roster_defect_leaderHoldsTwoPosts,
	unitHasTwoLeaders: m.people_roster_defect_unitHasTwoLeaders,
	unitHasTwoParents: m.people_roster_defect_unitHasTwoParents,
	unitUnknown: m.people_roster_defect_unitUnknown,
	unitNameMissing: m.people_roster_defect_unitNameMissing,
	unitTreeHasCycle: m.people_roster_defect_unitTreeHasCycle,
	unitStillLed: m.people_roster_defect_unitStillLed,
	rosterHasTwoTops: m.people_roster_defect_rosterHasTwoTops,
	otherInstitution: m.people_roster_defect_otherInstitution,
	gradeUnknown: m.people_roster_defect_gradeUnknown,
	educationUnknown: m.people_roster_defect_educationUnknown,
	emailUnreadable: m.people_roster_defect_emailUnreadable,
	contractStartUnknown: m.people_roster_defect_contractStartUnknown,
};

/**
 * What is wrong with a cell and the way out, in the language of the page.
 *
 * defectText({ reason: 'nipTwice', detail: '7', … }) → 'NIP ini sudah ada di baris 7. Hapus salah satunya.'
 */
export function defectText({ reason, value, detail = '' }: Defect): string {
	return defects[reason]?.({ value, detail }) ?? reason;
}

const troubles: Readonly<Record<UnreadableReason, () => string>> = {
	fileEmpty: m.people_roster_trouble_fileEmpty,
	fileIsNoTable: m.people_roster_trouble_fileIsNoTable,
	fileIsOldExcel: m.people_roster_trouble_fileIsOldExcel,
	fileIsNoWorkbook: m.people_roster_trouble_fileIsNoWorkbook,
	fileBroken: m.people_roster_trouble_fileBroken,
	fileUnpacksTooLarge: m.people_roster_trouble_fileUnpacksTooLarge,
	fileHasTooManyRows: m.people_roster_trouble_fileHasTooManyRows,
	fileHasTooLongCell: m.people_roster_trouble_fileHasTooLongCell,
	separatorUnknown: m.people_roster_trouble_separatorUnknown,
	quoteNotClosed: m.people_roster_trouble_quoteNotClosed,
	encodingUnknown: m.people_roster_trouble_encodingUnknown,
};

/** Why a whole file was refused and the way out, one sentence or more for each thing that is wrong. */
export function refusalTexts(refusal: RosterRefusal): string[] {
	switch (refusal.reason) {
		case 'unreadable': {
			const text = troubles[refusal.trouble]();
			return [refusal.row === null ? text : m.people_roster_at_row({ row: refusal.row, text })];
		}
		case 'columnsMissing':
			return refusal.missing.map(({ column, meant }) =>
				meant === null
					? m.people_roster_column_missing({ column })
					: m.people_roster_column_renamed({ column, meant }),
			);
		case 'rowsDefective':
			return [m.people_roster_rows_defective()];
		case 'fileErased':
			return [m.people_roster_file_erased()];
	}
}

const purposes: Readonly<Record<Purpose, () => string>> = {
	identity: m.people_roster_purpose_identity,
	name: m.people_roster_purpose_name,
	birth: m.people_roster_purpose_birth,
	status: m.people_roster_purpose_status,
	grade: m.people_roster_purpose_grade,
	post: m.people_roster_purpose_post,
	education: m.people_roster_purpose_education,
	unit: m.people_roster_purpose_unit,
	account: m.people_roster_purpose_account,
};

/** Why a column is kept, as the page must tell (UU 27/2022). */
export function purposeText(purpose: Purpose): string {
	return purposes[purpose]();
}
