export { ChannelIcon } from './ChannelIcon';
