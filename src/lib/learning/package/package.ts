import type { AddressFault } from '../cmi5/rules-address.ts';
import type { Structure } from '../cmi5/structure.ts';
import type { DocumentFault } from '../document/document.ts';
import type { H5pFault } from '../h5p/h5p.ts';

/** What the product plays: packages of these standards (SCORM 2004 in all its editions), or a PDF. */
export type PackageKind = 'scorm12' | 'scorm2004' | 'cmi5' | 'pdf' | 'h5p';

/** One thing in a package that opens and reports by itself (a SCO), or only shows (an asset). */
export type PackageItem = {
	readonly identifier: string;
	readonly title: string;
	/** Path inside the package with its query, for example `shared/launch.html?content=1`. */
	readonly href: string;
	/** Score from 0 to 100 from which the item counts as passed, where the package names one. */
	readonly mastery: number | null;
	/** False for an asset, which cannot report: it is done when it was opened. */
	readonly reports: boolean;
};

/** What a package says of itself in imsmanifest.xml or cmi5.xml. */
export type Manifest = {
	readonly kind: PackageKind;
	readonly identifier: string;
	readonly title: string;
	readonly items: readonly PackageItem[];
	/** What the product does not play, for the organiser to know before anybody learns with it. */
	readonly notTaken: readonly NotTaken[];
	/** The course of cmi5, with its blocks and objectives. */
	readonly structure?: Structure;
	/** Of a PDF. */
	readonly pages?: number;
};

export type NotTaken =
	'sequencing' | 'otherOrganisations' | 'prerequisites' | 'pagesWithoutText' | 'forms';

export type LearningPackage = {
	readonly id: number;
	readonly kind: PackageKind;
	readonly title: string;
	readonly fileName: string;
	readonly files: number;
	readonly bytes: number;
	/** Of a PDF. */
	readonly pages: number | null;
	readonly items: readonly PackageItem[];
	readonly notTaken: readonly NotTaken[];
	readonly takenAt: Date;
	readonly courseCode: string | null;
	readonly courseId: number | null;
};

export type PackageFault =
	| 'notAZip'
	| 'tooManyFiles'
	| 'unpacksTooLarge'
	| 'unsafePath'
	| 'locked'
	| 'noManifest'
	| 'brokenManifest'
	| 'otherStandard'
	| 'nothingToOpen'
	| 'fileMissing'
	| 'structureBroken'
	| 'idNotIri'
	| 'idTwice'
	| AddressFault
	| DocumentFault
	| H5pFault;

/** How large a package may be, so that no zip fills memory or disk. */
export const packageLimits = {
	zipBytes: 60 * 2 ** 20,
	entries: 5_000,
	unpackedBytes: 400 * 2 ** 20,
	manifestBytes: 5 * 2 ** 20,
	/** Small files may pack very well; only above this size does the ratio tell a bomb. */
	ratioMattersFrom: 8 * 2 ** 20,
	ratio: 150,
} as const;
