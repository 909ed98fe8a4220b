export { MessageBody } from './MessageBody';
export { simpleMarkup } from './simple-markup';
