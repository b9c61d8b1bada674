import type { Fault, Json } from './json.ts';
import { eachOf, isObject, strangeProperty } from './json.ts';
import { iriFault, isIri, languageMapFault } from './text.ts';

/** A statement that carries an attachment of this use is signed by it. */
export const SIGNATURE = 'http://adlnet.gov/expapi/attachments/signature';

const ATTACHMENT = new Set([
	...['usageType', 'display', 'description', 'contentType', 'length', 'sha2', 'fileUrl'],
]);
/** SHA-224, 256, 384 or 512 in hexadecimal. */
const SHA2 = /^(?:[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;

function attachmentFault(value: Json, field: string): Fault {
	if (!isObject(value)) return `${field} must be an object`;
	if (!isIri(value.usageType)) return `${field}.usageType must be an IRI`;
	if (value.display === undefined) return `${field}.display is missing`;
	if (typeof value.contentType !== 'string') return `${field}.contentType must be text`;
	if (!Number.isInteger(value.length) || Number(value.length) < 0)
		return `${field}.length must be a number of bytes`;
	if (typeof value.sha2 !== 'string' || !SHA2.test(value.sha2))
		return `${field}.sha2 must be a SHA-2 in hexadecimal`;
	return (
		strangeProperty(value, ATTACHMENT, field) ??
		languageMapFault(value.display, `${field}.display`) ??
		languageMapFault(value.description, `${field}.description`) ??
		iriFault(value.fileUrl, `${field}.fileUrl`)
	);
}

export const attachmentsFault = (value: Json | undefined, field: string): Fault =>
	eachOf(value, field, attachmentFault);
