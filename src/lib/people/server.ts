export { principalOf } from './principal.server.ts';
