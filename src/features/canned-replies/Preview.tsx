import { Button, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { MessageBody } from '../../components/MessageBody';
import { usePreview } from '../../data/canned-replies/use-preview';
import './Preview.scss';

interface PreviewProps {
	html: string;
	/** Empty for any. */
	language: string;
}

/**
 * How a text reads with the data of a ticket.
 *
 * @param props
 * @param props.html
 * @param props.language
 */
export function Preview( { html, language }: PreviewProps ) {
	const { rendered, problem, isBusy, show } = usePreview();
	const [ number, setNumber ] = useState( '' );
	const run = () => {
		if ( number.trim() !== '' ) {
			void show( html, language, number );
		}
	};

	return (
		<details className="sanad-preview">
			<summary>{ __( 'Preview with a ticket', 'sanad' ) }</summary>
			<div className="sanad-preview__choose">
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Number of the ticket', 'sanad' ) }
					dir="ltr"
					inputMode="numeric"
					value={ number }
					onChange={ setNumber }
					onKeyDown={ ( event ) => {
						if ( event.key === 'Enter' ) {
							// Enter here asks for the preview, not for saving.
							event.preventDefault();
							run();
						}
					} }
				/>
				<Button
					variant="secondary"
					__next40pxDefaultSize
					isBusy={ isBusy }
					onClick={ run }
				>
					{ __( 'Show', 'sanad' ) }
				</Button>
			</div>
			<div aria-live="polite">
				{ problem && <p>{ problem }</p> }
				{ rendered && (
					<div className="sanad-preview__message">
						<MessageBody
							html={ rendered.html }
							label={ __( 'Preview', 'sanad' ) }
						/>
					</div>
				) }
				{ rendered && rendered.unresolved.length > 0 && (
					<ul className="sanad-versions__problems">
						{ rendered.unresolved.map(
							( { placeholder, message, position } ) => (
								<li key={ `${ position } ${ placeholder }` }>
									{ message }
								</li>
							)
						) }
					</ul>
				) }
			</div>
		</details>
	);
}
