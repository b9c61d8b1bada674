export type { Issuing } from './badge.server.ts';
export { badgeOf, statusListOf } from './badge.server.ts';
export { certificatePaper } from './certificatePaper.server.ts';
export { checkCode, isCheckCode } from './checkCode.server.ts';
export { issuerKeys } from './issuerKey.server.ts';
export { certificateByNumber, validities } from './store-certificate.server.ts';
export { setValidity, withdrawCertificate } from './withdraw.server.ts';
