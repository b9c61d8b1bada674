import { caseId } from './caseIds.server.ts';
import { rubricsOf } from './caseRubrics.server.ts';
import type { CaseAssociation, CaseItem, CasePackage } from './casePackage.ts';
import type { CompetencyDocument, FrameworkDocument } from './document.ts';
import type { Day } from '../../time/index.ts';

/** What of a version the standard asks for besides the document. */
export type CaseFacts = {
	readonly version: number;
	readonly status: 'Draft' | 'Adopted' | 'Deprecated';
	readonly from: Day;
	readonly to: Day | null;
	readonly changedAt: Date;
	/** Where the package is served, without a slash at the end. */
	readonly base: string;
};

/** packageIdOf('permenpan38', 2): the identifier of the CFDocument and of its package. */
export function packageIdOf(code: string, version: number): string {
	return caseId(`framework ${code} ${version}`);
}

type Node = {
	item: Omit<CaseItem, 'identifier' | 'uri' | 'language' | 'lastChangeDateTime'>;
	key: string;
	parent: string;
	position: number;
};

function nodesOf(competency: CompetencyDocument, position: number, root: string): Node[] {
	const { code, name, definition, clause, kind, urusan, services, elements } = competency;
	const key = `${root}/${code}`;
	const own: Node = {
		key,
		parent: root,
		position,
		item: {
			fullStatement: definition,
			abbreviatedStatement: name,
			humanCodingScheme: code,
			CFItemType: 'Kompetensi',
			notes: clause,
			extensions: { kind, urusan, services, elements },
		},
	};
	const levels = competency.levels.flatMap(({ level, description, indicators }): Node[] => {
		const levelKey = `${key}/${level}`;
		return [
			{
				key: levelKey,
				parent: key,
				position: level,
				item: {
					fullStatement: description,
					humanCodingScheme: `${code}.${level}`,
					CFItemType: 'Tingkat',
				},
			},
			...indicators.map(({ text, clause: basis }, index): Node => ({
				key: `${levelKey}/${index + 1}`,
				parent: levelKey,
				position: index + 1,
				item: {
					fullStatement: text,
					humanCodingScheme: `${code}.${level}.${index + 1}`,
					CFItemType: 'Indikator',
					notes: basis,
				},
			})),
		];
	});
	return [own, ...levels];
}

/**
 * A version as a CFPackage: competencies, levels and indicators are items, each a child of the one
 * above it. Identifiers come from the names, so the same version gives the same package.
 */
export function casePackageOf(document: FrameworkDocument, facts: CaseFacts): CasePackage {
	const root = `framework ${document.code} ${facts.version}`;
	const at = facts.changedAt.toISOString();
	const nodes = document.competencies.flatMap((one, index) => nodesOf(one, index + 1, root));
	const titles = new Map([
		[root, document.name],
		...nodes.map(({ key, item }) => [key, item.humanCodingScheme ?? ''] as const),
	]);
	const link = (key: string) => ({
		title: titles.get(key) ?? '',
		identifier: caseId(key),
		uri: `${facts.base}/${key === root ? 'CFDocuments' : 'CFItems'}/${caseId(key)}`,
	});
	return {
		CFDocument: {
			identifier: caseId(root),
			uri: link(root).uri,
			creator: 'Pemerintah Provinsi DKI Jakarta',
			title: document.name,
			lastChangeDateTime: at,
			language: 'id',
			version: String(facts.version),
			adoptionStatus: facts.status,
			statusStartDate: facts.from,
			...(facts.to !== null && { statusEndDate: facts.to }),
			notes: document.legalBasis,
			caseVersion: '1.1',
			extensions: { code: document.code },
		},
		CFItems: nodes.map(({ key, item }) => ({
			identifier: caseId(key),
			uri: link(key).uri,
			...item,
			language: 'id',
			lastChangeDateTime: at,
		})),
		CFAssociations: nodes.map(({ key, parent, position }): CaseAssociation => ({
			identifier: caseId(`child ${key}`),
			uri: `${facts.base}/CFAssociations/${caseId(`child ${key}`)}`,
			associationType: 'isChildOf',
			sequenceNumber: position,
			originNodeURI: link(key),
			destinationNodeURI: link(parent),
			lastChangeDateTime: at,
		})),
		CFRubrics: rubricsOf(document, { root, base: facts.base, at, link }),
	};
}
