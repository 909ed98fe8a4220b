/** What our blocks use of `@wordpress/server-side-render`, which is WordPress's own script. */
declare module '@wordpress/server-side-render' {
	import type { ComponentType } from 'react';

	const ServerSideRender: ComponentType< {
		/** Name of the block. */
		block: string;
		attributes: object;
		urlQueryArgs?: Record< string, string | number >;
		/** Colours and spaces, which the wrapper in the editor has already. */
		skipBlockSupportAttributes?: boolean;
		/** In the place of nothing. */
		EmptyResponsePlaceholder?: ComponentType;
	} >;

	export default ServerSideRender;
}
