export { MergeDialog as default } from './MergeDialog';
