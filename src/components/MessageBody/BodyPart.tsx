import { Button } from '@wordpress/components';
import { useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { MessageFrame } from './MessageFrame';
import { beginningOf } from './shorten';
import { type Pictures, simpleMarkup } from './simple-markup';

interface Props {
	body: HTMLElement;
	label: string;
	showImages: boolean;
	pictures: Pictures;
}

/**
 * A stretch of a message: in the page where it is plain, else in a frame; a very long one begins
 * with its beginning.
 *
 * @param props
 * @param props.body
 * @param props.label
 * @param props.showImages
 * @param props.pictures
 */
export function BodyPart( { body, label, showImages, pictures }: Props ) {
	const [ isWhole, setWhole ] = useState( false );
	const beginning = useMemo( () => beginningOf( body ), [ body ] );
	const shown = isWhole ? body : ( beginning ?? body );
	const simple = useMemo(
		() => simpleMarkup( shown, pictures ),
		[ shown, pictures ]
	);
	return (
		<>
			{ simple === null ? (
				<MessageFrame
					body={ shown }
					label={ label }
					showImages={ showImages }
					pictures={ pictures }
				/>
			) : (
				<div className="sanad-message-body" dir="auto">
					{ simple }
				</div>
			) }
			{ beginning && ! isWhole && (
				<p className="sanad-message-body__more">
					{ __( 'This message is very long.', 'sanad' ) }{ ' ' }
					<Button variant="link" onClick={ () => setWhole( true ) }>
						{ __( 'Show all', 'sanad' ) }
					</Button>
				</p>
			) }
		</>
	);
}
