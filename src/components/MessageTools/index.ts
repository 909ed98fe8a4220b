export { FileTray } from './FileTray';
export { MessageToolbar } from './MessageToolbar';
