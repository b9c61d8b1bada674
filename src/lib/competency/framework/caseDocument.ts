/** The head of a package of CASE 1.1. */
export type CaseDocument = {
	identifier: string;
	uri: string;
	creator: string;
	title: string;
	lastChangeDateTime: string;
	officialSourceURL?: string;
	language: string;
	version: string;
	adoptionStatus: 'Draft' | 'Adopted' | 'Deprecated';
	statusStartDate: string;
	statusEndDate?: string;
	notes: string;
	caseVersion: '1.1';
	extensions: Record<string, unknown>;
};
