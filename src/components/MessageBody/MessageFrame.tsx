import { useEffect, useMemo, useRef } from '@wordpress/element';

import { frameDocument } from './frame-document';
import type { Pictures } from './simple-markup';

interface Props {
	/** The parsed message. */
	body: HTMLElement;
	/** Accessible name of the frame. */
	label: string;
	/** Whether pictures from other servers may load. */
	showImages: boolean;
	pictures: Pictures;
}

/** Pixels until the document is measured; keeps a short mail from jumping. */
const FIRST_HEIGHT = 60;

/**
 * A message with markup of its own, in a frame that can run nothing.
 *
 * `allow-same-origin` lets this page measure the document; without `allow-scripts` nothing in it can
 * use that origin. Links open outside, without a way back.
 *
 * @param props
 * @param props.body
 * @param props.label
 * @param props.showImages
 * @param props.pictures
 */
export function MessageFrame( { body, label, showImages, pictures }: Props ) {
	const frame = useRef< HTMLIFrameElement >( null );
	const html = useMemo(
		() => frameDocument( body, showImages, pictures ),
		[ body, showImages, pictures ]
	);

	useEffect( () => {
		const element = frame.current;
		let observer: ResizeObserver | null = null;
		const measure = () => {
			const root = element?.contentDocument?.documentElement;
			if ( element && root ) {
				element.style.blockSize = `${ root.offsetHeight }px`;
			}
		};
		const onLoad = () => {
			observer?.disconnect();
			const content = element?.contentDocument?.body;
			if ( content ) {
				observer = new ResizeObserver( measure );
				observer.observe( content );
			}
			measure();
		};
		element?.addEventListener( 'load', onLoad );
		return () => {
			element?.removeEventListener( 'load', onLoad );
			observer?.disconnect();
		};
	}, [] );

	return (
		<iframe
			ref={ frame }
			className="sanad-message-frame"
			title={ label }
			sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
			referrerPolicy="no-referrer"
			srcDoc={ html }
			style={ { blockSize: FIRST_HEIGHT } }
		/>
	);
}
