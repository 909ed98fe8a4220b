export { Page } from './Page';
export { PageTabs } from './PageTabs';
