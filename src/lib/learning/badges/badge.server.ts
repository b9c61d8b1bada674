import { dayOf, instantAt } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import type { CertificateFacts } from './certificateFacts.ts';
import { badgesContext, credentialsContext } from './contexts.server.ts';
import { issuerDid, issuerPath, keyId } from './issuer.ts';
import { issuerKeys } from './issuerKey.server.ts';
import { expiresOn } from './rules-certificate.ts';
import { instant, signed } from './sign.server.ts';
import { encodedList, listLength, placeOf } from './statusList.server.ts';
import { withdrawnBetween } from './store-certificate.server.ts';

export type Issuing = {
	readonly db: Db;
	readonly secret: string;
	readonly origin: string;
	readonly now: Date;
	readonly issuerName: string;
};

async function signer({ db, secret, origin, now }: Issuing) {
	const { current } = await issuerKeys(db, secret, now);
	const did = issuerDid(origin);
	return {
		did,
		key: { keyId: keyId(did, current.publicKey), privateKey: current.privateKey, at: now },
	};
}

/** A certificate as Open Badge 3.0: a verifiable credential that its holder may take anywhere. */
export async function badgeOf(issuing: Issuing, facts: CertificateFacts): Promise<object> {
	const { did, key } = await signer(issuing);
	const { origin, issuerName } = issuing;
	const { list, index } = placeOf(facts.id);
	const listUrl = `${origin}${issuerPath}/status/${list}`;
	const end = expiresOn(facts);
	const course = `${origin}/saya/belajar/${encodeURIComponent(facts.courseCode)}`;
	return signed(
		{
			'@context': [credentialsContext, badgesContext],
			id: `${origin}${issuerPath}?nomor=${encodeURIComponent(facts.number)}`,
			type: ['VerifiableCredential', 'OpenBadgeCredential'],
			name: facts.courseTitle,
			issuer: { id: did, type: ['Profile'], name: issuerName, url: origin },
			validFrom: instant(facts.issuedAt),
			...(end === null ? {} : { validUntil: instant(instantAt(end, '00:00')) }),
			credentialSubject: {
				type: ['AchievementSubject'],
				identifier: [
					{ type: 'IdentityObject', hashed: false, identityHash: facts.name, identityType: 'name' },
				],
				achievement: {
					id: course,
					type: ['Achievement'],
					achievementType: 'Course',
					name: facts.courseTitle,
					description: facts.courseSummary,
					criteria: { narrative: `${facts.jp} JP, ${dayOf(facts.issuedAt)}` },
				},
			},
			credentialStatus: {
				id: `${listUrl}#${index}`,
				type: 'BitstringStatusListEntry',
				statusPurpose: 'revocation',
				statusListIndex: String(index),
				statusListCredential: listUrl,
			},
		},
		key,
	);
}

/** The list in which verifiers look whether a badge was withdrawn, signed like the badges. */
export async function statusListOf(issuing: Issuing, list: number): Promise<object> {
	const { did, key } = await signer(issuing);
	const { db, origin, now } = issuing;
	const id = `${origin}${issuerPath}/status/${list}`;
	const withdrawn = await withdrawnBetween(db, list * listLength, (list + 1) * listLength);
	return signed(
		{
			'@context': [credentialsContext],
			id,
			type: ['VerifiableCredential', 'BitstringStatusListCredential'],
			issuer: did,
			validFrom: instant(now),
			credentialSubject: {
				id: `${id}#list`,
				type: 'BitstringStatusList',
				statusPurpose: 'revocation',
				encodedList: encodedList(withdrawn),
			},
		},
		key,
	);
}
