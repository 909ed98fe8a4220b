export { MessageBody } from './MessageBody';
