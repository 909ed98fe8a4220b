import { Button, Modal } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { useBoot } from '../../../data';
import { fromField, siteTime, toField, usualTimes } from './site-time';

interface Props {
	title: string;
	/** What the button does, such as "Schedule". */
	action: string;
	onChoose: ( time: Date ) => void;
	onClose: () => void;
}

/** The field offers this long from now, so that it names a time to come. */
const AHEAD_MS = 3_600_000;

/**
 * Asks for a time to come: one of the usual ones, or any. Times are the shop's, whose customers read
 * what is sent at them.
 *
 * @param props
 * @param props.title
 * @param props.action
 * @param props.onChoose
 * @param props.onClose
 */
export function WhenDialog( { title, action, onChoose, onClose }: Props ) {
	const { settings, locale } = useBoot();
	const zone = settings.timeZone;
	const id = useId();
	const [ opened ] = useState( () => new Date() );
	const [ typed, setTyped ] = useState( () =>
		toField( new Date( opened.getTime() + AHEAD_MS ), zone )
	);
	const [ isRefused, setRefused ] = useState( false );
	const labels = {
		tomorrow: __( 'Tomorrow morning', 'sanad' ),
		monday: __( 'Monday morning', 'sanad' ),
	};

	const chooseTyped = () => {
		const time = fromField( typed, zone );
		if ( time === null || time.getTime() <= Date.now() ) {
			setRefused( true );
		} else {
			onChoose( time );
		}
	};

	return (
		<Modal
			className="sanad-modal"
			title={ title }
			onRequestClose={ onClose }
			size="small"
		>
			<div className="sanad-when">
				{ usualTimes( opened, zone ).map( ( { name, time } ) => (
					<Button
						key={ name }
						variant="secondary"
						__next40pxDefaultSize
						onClick={ () => onChoose( time ) }
					>
						<span>{ labels[ name ] }</span>
						<span>{ siteTime( time, zone, locale ) }</span>
					</Button>
				) ) }
				<form
					onSubmit={ ( event ) => {
						event.preventDefault();
						// The dialog stands inside the composer, which must not be sent with it.
						event.stopPropagation();
						chooseTyped();
					} }
				>
					<label htmlFor={ id }>
						{ __( 'Another time', 'sanad' ) }
					</label>
					<input
						id={ id }
						type="datetime-local"
						value={ typed }
						aria-describedby={ `${ id }-help` }
						aria-invalid={ isRefused }
						onChange={ ( { target } ) => {
							setTyped( target.value );
							setRefused( false );
						} }
					/>
					<p
						id={ `${ id }-help` }
						role={ isRefused ? 'alert' : undefined }
					>
						{ isRefused
							? __(
									'Choose a time that is still to come.',
									'sanad'
								)
							: sprintf(
									/* translators: %s: a time zone, such as Asia/Riyadh. */
									__( 'Times are the shop’s: %s.', 'sanad' ),
									zone
								) }
					</p>
					<Button
						variant="primary"
						type="submit"
						__next40pxDefaultSize
					>
						{ action }
					</Button>
				</form>
			</div>
		</Modal>
	);
}
