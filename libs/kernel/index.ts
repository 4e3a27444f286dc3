export * from './actor';
export * from './canonical-json';
export * from './clock';
export * from './domain-error';
export * from './domain-event';
export * from './ids';
export * from './lifecycle';
export * from './policy';
