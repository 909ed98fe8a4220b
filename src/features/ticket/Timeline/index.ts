export type { MessageActions } from './message-actions';
export { printConversation } from './print';
export { Timeline } from './Timeline';
