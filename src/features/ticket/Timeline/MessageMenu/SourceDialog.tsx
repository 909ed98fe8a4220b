import { Button, Modal } from '@wordpress/components';
import { useCopyToClipboard } from '@wordpress/compose';
import { useMemo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../../components/ErrorNotice';
import { Late } from '../../../../components/Late';
import { exactTime } from '../../../../components/RelativeTime';
import { useBoot } from '../../../../data';
import { channelLabel } from '../../../../data/labels';
import { useResource } from '../../../../data/resources';
import type { Message, MessageSource } from '../../../../types/api';
import { markInvisible } from './mark-invisible';
import './SourceDialog.scss';

function save( { text, file_name: name }: MessageSource ): void {
	const url = URL.createObjectURL(
		new Blob( [ text ], { type: 'text/plain;charset=utf-8' } )
	);
	const link = document.createElement( 'a' );
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL( url );
}

function Source( { source }: { source: MessageSource } ) {
	const { locale } = useBoot();
	const [ isCopied, setCopied ] = useState( false );
	const copy = useCopyToClipboard< HTMLButtonElement >( source.text, () =>
		setCopied( true )
	);
	const shown = useMemo(
		() => markInvisible( source.text ),
		[ source.text ]
	);
	return (
		<>
			<p>
				{ sprintf(
					/* translators: 1: a channel such as Contact form, 2: date and time. */
					__( '%1$s · received %2$s', 'sanad' ),
					channelLabel( source.channel ),
					exactTime( source.received_at, locale )
				) }
			</p>
			{  }
			<pre className="sanad-source__text" dir="ltr" tabIndex={ 0 }>
				{ shown }
			</pre>
			<div className="sanad-form__actions">
				<Button variant="secondary" ref={ copy }>
					{ isCopied
						? __( 'Copied', 'sanad' )
						: __( 'Copy', 'sanad' ) }
				</Button>
				<Button variant="secondary" onClick={ () => save( source ) }>
					{ __( 'Download', 'sanad' ) }
				</Button>
			</div>
		</>
	);
}

/**
 * A message as it came, as text.
 *
 * @param props
 * @param props.message
 * @param props.onClose
 */
export default function SourceDialog( {
	message,
	onClose,
}: {
	message: Message;
	onClose: () => void;
} ) {
	const { value, error, reload } = useResource< MessageSource >(
		`/tickets/${ message.ticket_id }/messages/${ message.id }/source`
	);
	return (
		<Modal
			title={ __( 'The message as it came', 'sanad' ) }
			size="large"
			className="sanad-modal sanad-source"
			onRequestClose={ onClose }
		>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ value && <Source source={ value } /> }
			{ ! value && ! error && (
				<Late>
					<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
				</Late>
			) }
		</Modal>
	);
}
