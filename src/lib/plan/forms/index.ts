export * from './developmentForms.ts';
export * from './form.ts';
export * from './rules-mode.ts';
