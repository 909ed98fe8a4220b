export { SplitDialog as default } from './SplitDialog';
