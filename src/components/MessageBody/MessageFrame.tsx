import { Button } from '@wordpress/components';
import { useEffect, useMemo, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { frameDocument } from './frame-document';

interface Props {
	/** Sanitised HTML of the message. */
	html: string;
	/** Accessible name of the frame. */
	label: string;
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
 * @param props.html
 * @param props.label
 */
export function MessageFrame( { html, label }: Props ) {
	const frame = useRef< HTMLIFrameElement >( null );
	const [ showImages, setShowImages ] = useState( false );
	const message = useMemo(
		() => frameDocument( html, showImages ),
		[ html, showImages ]
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
			const body = element?.contentDocument?.body;
			if ( body ) {
				observer = new ResizeObserver( measure );
				observer.observe( body );
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
		<>
			{ message.hasBlockedImages && (
				<p className="sanad-message-frame__images">
					{ __(
						'Pictures from other servers are hidden; loading them tells the sender that you read this.',
						'sanad'
					) }{ ' ' }
					<Button
						variant="link"
						onClick={ () => setShowImages( true ) }
					>
						{ __( 'Show pictures', 'sanad' ) }
					</Button>
				</p>
			) }
			<iframe
				ref={ frame }
				className="sanad-message-frame"
				title={ label }
				sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
				referrerPolicy="no-referrer"
				srcDoc={ message.html }
				style={ { blockSize: FIRST_HEIGHT } }
			/>
		</>
	);
}
