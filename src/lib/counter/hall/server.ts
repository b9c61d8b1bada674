export * from './callName.server.ts';
export * from './hub.server.ts';
export * from './store-hall.server.ts';
export * from './screen.server.ts';
export * from './store-screen.server.ts';
