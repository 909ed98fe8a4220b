import { useMemo } from '@wordpress/element';

import { MessageFrame } from './MessageFrame';
import { simpleMarkup } from './simple-markup';
import './MessageBody.scss';

interface Props {
	/** Sanitised HTML of the message. */
	html: string;
	/** Accessible name, needed where the message gets a frame of its own. */
	label: string;
}

/**
 * What somebody wrote: plain markup in the page, anything else in a sandboxed frame.
 *
 * @param props
 * @param props.html
 * @param props.label
 */
export function MessageBody( { html, label }: Props ) {
	const simple = useMemo( () => simpleMarkup( html ), [ html ] );
	if ( simple === null ) {
		return <MessageFrame html={ html } label={ label } />;
	}
	return (
		<div className="sanad-message-body" dir="auto">
			{ simple }
		</div>
	);
}
