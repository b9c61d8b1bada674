export { decide } from './decide.server.ts';
export { report } from './report.server.ts';
export { claimIn, claimsBy, proofFile, waitingClaims } from './store-read.server.ts';
