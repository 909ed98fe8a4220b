import { Path, SVG } from '@wordpress/components';

/** A bolt of lightning; the icon set of WordPress has none. */
export const bolt = (
	<SVG xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
		<Path d="M13.4 3.5 5.6 13.4h5l-1 7.1 8.8-10.6h-5.6l.6-6.4Zm-1.6 8 .1-.9-3.2 4h3.6l-.5 3.2 4-4.8h-4.1l.1-1.5Z" />
	</SVG>
);
