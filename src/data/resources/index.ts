export type { Mutation } from './actions';
export { type Args, keyOf } from './key';
export { resources } from './store';
export { type Mutate, useMutate } from './use-mutate';
export { type ResourceResult, useResource } from './use-resource';
