import type { Fault, Json } from './json.ts';
import { isObject } from './json.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** RFC 3987, as far as a store must know it: a scheme, and nothing that no address may hold. */
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const MAILTO = /^mailto:[^\s@:]+@[^\s@]+$/i;
const SHA1 = /^[0-9a-f]{40}$/i;
/** RFC 5646, well formed; whether the tag is registered is not asked. */
const LANGUAGE =
	/^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+|i-[a-z]{2,8})$/i;

export const isUuid = (value: unknown): value is string =>
	typeof value === 'string' && UUID.test(value);
export const isIri = (value: unknown): value is string =>
	typeof value === 'string' && IRI.test(value);
export const isMailto = (value: unknown): value is string =>
	typeof value === 'string' && MAILTO.test(value);
export const isSha1 = (value: unknown): value is string =>
	typeof value === 'string' && SHA1.test(value);
export const isLanguage = (value: unknown): value is string =>
	typeof value === 'string' && LANGUAGE.test(value);

export const iriFault = (value: Json | undefined, field: string): Fault =>
	value === undefined || isIri(value) ? null : `${field} must be an IRI with a scheme`;

export const textFault = (value: Json | undefined, field: string): Fault =>
	value === undefined || typeof value === 'string' ? null : `${field} must be text`;

/** Texts by language, like { "id": "Selesai" }. */
export function languageMapFault(value: Json | undefined, field: string): Fault {
	if (value === undefined) return null;
	if (!isObject(value)) return `${field} must be texts by language`;
	for (const tag in value) {
		if (!isLanguage(tag)) return `${field}: "${tag}" is not a language tag of RFC 5646`;
		if (typeof value[tag] !== 'string') return `${field}.${tag} must be text`;
	}
	return null;
}

/** Anything at all, under names that are IRIs. */
export function extensionsFault(value: Json | undefined, field: string): Fault {
	if (value === undefined) return null;
	if (!isObject(value)) return `${field} must be an object`;
	for (const name in value) if (!isIri(name)) return `${field}: "${name}" must be an IRI`;
	return null;
}
