import { Path, SVG } from '@wordpress/components';

/** A paper clip; the icon set of WordPress has none. */
export const paperclip = (
	<SVG xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
		<Path d="M8.2 17.6a3.4 3.4 0 0 1-2.4-5.8l5.9-5.9a2.4 2.4 0 0 1 3.4 3.4l-5.4 5.4a1.2 1.2 0 0 1-1.7-1.7l4.9-4.9 1.06 1.06-4.6 4.6 5.74-5.74a.9.9 0 0 0-1.3-1.2l-5.9 5.9a1.9 1.9 0 0 0 2.7 2.7l5.9-5.9 1.06 1.06-5.9 5.9a3.4 3.4 0 0 1-2.4 1Z" />
	</SVG>
);
