import { Button } from '@wordpress/components';
import { useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { type FileUrls, useFileUrls } from '../../data';
import type { Attachment } from '../../types/api';
import { BodyPart } from './BodyPart';
import { hasRemoteImages } from './frame-document';
import './MessageBody.scss';
import { parseBody } from './parse-body';
import { splitQuoted } from './quote';
import { QuotedPart } from './QuotedPart';
import { fileOf } from './simple-markup';

interface Props {
	/** Sanitised HTML of the message. */
	html: string;
	/** Accessible name, needed where the message gets a frame of its own. */
	label: string;
	/** Files of the message, some of which may stand in its text. */
	files?: Attachment[];
	/** Whether pictures from other servers are wanted from this sender. */
	isTrusted?: boolean;
	/** Wants them from now on; absent where there is nobody to trust. */
	onTrust?: () => void;
}

const NO_FILES: Attachment[] = [];

function picturesIn( body: HTMLElement, files: Attachment[] ): Attachment[] {
	if ( files.length === 0 ) {
		return files;
	}
	const ids = new Set( Array.from( body.querySelectorAll( 'img' ), fileOf ) );
	return files.filter(
		( { id, state } ) => state !== 'failed' && ids.has( id )
	);
}

/**
 * What somebody wrote: plain markup in the page, anything else in a sandboxed frame, what it quotes
 * folded, pictures from other servers only if they are asked for.
 *
 * @param props
 * @param props.html
 * @param props.label
 * @param props.files
 * @param props.isTrusted
 * @param props.onTrust
 */
export function MessageBody( {
	html,
	label,
	files = NO_FILES,
	isTrusted = false,
	onTrust,
}: Props ) {
	const [ isAsked, setAsked ] = useState( false );
	const body = useMemo( () => parseBody( html ), [ html ] );
	const parts = useMemo( () => splitQuoted( body ), [ body ] );
	const hasRemote = useMemo( () => hasRemoteImages( body ), [ body ] );
	const inText = useMemo( () => picturesIn( body, files ), [ body, files ] );
	const pictures: FileUrls = useFileUrls( inText );
	const showImages = isTrusted || isAsked;

	return (
		<>
			{ hasRemote && ! showImages && (
				<p className="sanad-message-frame__images">
					{ __(
						'Pictures from other servers are hidden; loading them tells the sender that you read this.',
						'sanad'
					) }{ ' ' }
					<Button variant="link" onClick={ () => setAsked( true ) }>
						{ __( 'Show pictures', 'sanad' ) }
					</Button>
					{ onTrust && (
						<>
							{ ' · ' }
							<Button variant="link" onClick={ onTrust }>
								{ __( 'Always for this sender', 'sanad' ) }
							</Button>
						</>
					) }
				</p>
			) }
			{ parts.map( ( part, index ) => {
				const content = (
					<BodyPart
						body={ part.body }
						label={ label }
						showImages={ showImages }
						pictures={ pictures }
					/>
				);
				return part.isQuoted ? (
					<QuotedPart key={ index }>{ content }</QuotedPart>
				) : (
					<div key={ index }>{ content }</div>
				);
			} ) }
		</>
	);
}
