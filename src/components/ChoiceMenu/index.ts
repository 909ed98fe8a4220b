export type { Choice } from './choice';
export { ChoiceMenu } from './ChoiceMenu';
