export { setPrice, trainingCosts } from './cost.server.ts';
