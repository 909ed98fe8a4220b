export { BulkBar } from './BulkBar';
export { Problems } from './Problems';
export { type Selection, useSelection } from './use-selection';
