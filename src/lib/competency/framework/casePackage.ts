import type { CaseDocument } from './caseDocument.ts';

/** 1EdTech CASE 1.1, as far as this product writes and reads it. */

export type CaseLink = { title: string; identifier: string; uri: string };

export type CaseItem = {
	identifier: string;
	uri: string;
	fullStatement: string;
	abbreviatedStatement?: string;
	humanCodingScheme?: string;
	CFItemType: string;
	language: string;
	notes?: string;
	lastChangeDateTime: string;
	extensions?: Record<string, unknown>;
};

export type CaseAssociation = {
	identifier: string;
	uri: string;
	associationType: 'isChildOf';
	sequenceNumber: number;
	originNodeURI: CaseLink;
	destinationNodeURI: CaseLink;
	lastChangeDateTime: string;
};

export type CasePackage = {
	CFDocument: CaseDocument;
	CFItems: CaseItem[];
	CFAssociations: CaseAssociation[];
};
