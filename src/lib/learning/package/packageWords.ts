import * as m from '../../words/messages.js';
import type { NotTaken, PackageFault, PackageKind } from './package.ts';

export const kindWords: Record<PackageKind, () => string> = {
	scorm12: m.package_kind_scorm12,
	scorm2004: m.package_kind_scorm2004,
	cmi5: m.cmi5_kind,
	pdf: m.document_kind,
	h5p: m.h5p_kind,
};

/** Why a package was not taken, with the way out. */
export const faultWords: Record<PackageFault, () => string> = {
	notAZip: m.package_fault_zip,
	tooManyFiles: m.package_fault_files,
	unpacksTooLarge: m.package_fault_bomb,
	unsafePath: m.package_fault_path,
	locked: m.package_fault_locked,
	noManifest: m.package_fault_no_manifest,
	brokenManifest: m.package_fault_broken_manifest,
	otherStandard: m.package_fault_standard,
	nothingToOpen: m.package_fault_nothing,
	fileMissing: m.package_fault_missing,
	structureBroken: m.cmi5_fault_structure,
	idNotIri: m.cmi5_fault_id,
	idTwice: m.cmi5_fault_twice,
	urlBroken: m.cmi5_fault_url,
	urlReserved: m.cmi5_fault_reserved,
	urlRelative: m.cmi5_fault_relative,
	pdfBroken: m.document_fault_broken,
	pdfLocked: m.document_fault_locked,
	pdfTooLarge: m.document_fault_large,
	pdfTooManyPages: m.document_fault_pages,
	h5pNoPlayer: m.h5p_fault_player,
	h5pBroken: m.h5p_fault_broken,
	h5pLibraryMissing: m.h5p_fault_library,
};

export const notTakenWords: Record<NotTaken, () => string> = {
	sequencing: m.package_not_sequencing,
	otherOrganisations: m.package_not_organisations,
	prerequisites: m.package_not_prerequisites,
	pagesWithoutText: m.document_not_text,
	forms: m.document_not_forms,
};
