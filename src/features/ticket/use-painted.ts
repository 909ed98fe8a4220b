import { startTransition, useEffect, useState } from '@wordpress/element';

/**
 * Whether the component has been on the screen: what takes long to build and nobody looks at first
 * waits for that, and then gives way to whatever the agent does.
 */
export function usePainted(): boolean {
	const [ isPainted, setPainted ] = useState( false );
	useEffect( () => {
		let timer: ReturnType< typeof setTimeout > | undefined;
		// The frame that shows it, and the first task after that frame.
		const frame = window.requestAnimationFrame( () => {
			timer = setTimeout( () =>
				startTransition( () => setPainted( true ) )
			);
		} );
		return () => {
			window.cancelAnimationFrame( frame );
			clearTimeout( timer );
		};
	}, [] );
	return isPainted;
}
