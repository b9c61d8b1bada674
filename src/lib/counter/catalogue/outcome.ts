import type { AdoptionRefusal } from './rules-version.ts';

/** Why an act on the catalogue was refused; each has its sentence in words/catalogue.json. */
export type CatalogueRefusal =
	| AdoptionRefusal
	| 'alreadyConfirmed'
	| 'alreadyReviewed'
	| 'discussedInFuture'
	| 'draftGone'
	| 'mustStayFree'
	| 'notOfferedHere'
	| 'noPromise'
	| 'nothingChanged';

export type CatalogueOutcome<Value extends object = object> =
	({ readonly ok: true } & Value) | { readonly ok: false; readonly reason: CatalogueRefusal };
