import { Path, SVG } from '@wordpress/components';

/** Angle brackets in a frame: code that stands by itself, apart from the icon for code in a line. */
export const codeBlock = (
	<SVG xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
		<Path d="M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Zm0 1.5a.5.5 0 0 0-.5.5v12c0 .28.22.5.5.5h14a.5.5 0 0 0 .5-.5V6a.5.5 0 0 0-.5-.5H5Zm5.53 3.53L7.56 12l2.97 2.97-1.06 1.06L5.44 12l4.03-4.03 1.06 1.06Zm2.94 0 1.06-1.06L18.56 12l-4.03 4.03-1.06-1.06L16.44 12l-2.97-2.97Z" />
	</SVG>
);
