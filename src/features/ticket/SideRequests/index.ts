export { SideRequests as default } from './SideRequests';
