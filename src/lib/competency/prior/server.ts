export { claimPrior } from './claim.server.ts';
export { decidePrior } from './decide.server.ts';
export { priorClaim, priorClaimsOf, priorFile, waitingPrior } from './store-prior.server.ts';
