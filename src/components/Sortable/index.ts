export { MoveButtons } from './MoveButtons';
export { type Reorder, useReorder } from './use-reorder';
