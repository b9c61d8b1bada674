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

/** What a criterion of a rubric says of one quality. */
export type CaseCriterionLevel = {
	identifier: string;
	uri: string;
	description: string;
	quality: string;
	score: number;
	feedback?: string;
	position: number;
	rubricCriterionId: string;
	lastChangeDateTime: string;
};

/** One thing that a rubric looks at: a competency with what each of its levels looks like. */
export type CaseCriterion = {
	identifier: string;
	uri: string;
	category: string;
	description: string;
	CFItemURI: CaseLink;
	weight: number;
	position: number;
	rubricId: string;
	lastChangeDateTime: string;
	CFRubricCriterionLevels: CaseCriterionLevel[];
};

export type CaseRubric = {
	identifier: string;
	uri: string;
	title: string;
	description: string;
	lastChangeDateTime: string;
	CFRubricCriteria: CaseCriterion[];
};

export type CasePackage = {
	CFDocument: CaseDocument;
	CFItems: CaseItem[];
	CFAssociations: CaseAssociation[];
	CFRubrics: CaseRubric[];
};
