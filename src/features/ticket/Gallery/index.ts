export { filesOf, isPicture } from './gallery-files';
export { GalleryProvider, useOpenFile } from './gallery-context';
