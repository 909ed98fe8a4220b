import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { RequestError, useBoot } from '../data';
import { beginTranslation } from './find';

interface TranslationListProps {
	/** Of the article. */
	id: number;
	isNew: boolean;
	/** In which it is written. */
	language: string;
}

/**
 * The article in the other languages: opens what is there, and makes what is missing.
 *
 * @param props
 * @param props.id
 * @param props.isNew
 * @param props.language
 */
export function TranslationList( {
	id,
	isNew,
	language,
}: TranslationListProps ) {
	const { languages } = useBoot();
	const [ busy, setBusy ] = useState( '' );
	const [ problem, setProblem ] = useState( '' );
	const own = language || languages[ 0 ]?.code;
	const others = languages.filter( ( { code } ) => code !== own );
	if ( others.length === 0 ) {
		return null;
	}
	if ( isNew ) {
		return (
			<p>
				{ __( 'Save the article first, then translate it.', 'sanad' ) }
			</p>
		);
	}
	const open = async ( code: string ) => {
		setBusy( code );
		setProblem( '' );
		try {
			const { edit_url: address } = await beginTranslation( id, code );
			if ( address ) {
				window.location.assign( address );
			}
		} catch ( thrown ) {
			setProblem( thrown instanceof RequestError ? thrown.message : '' );
		} finally {
			setBusy( '' );
		}
	};

	return (
		<>
			{ others.map( ( { code, name } ) => (
				<p key={ code }>
					<Button
						variant="secondary"
						isBusy={ busy === code }
						onClick={ () => void open( code ) }
					>
						{ sprintf(
							/* translators: %s: name of a language. */
							__( 'Open in %s, or begin it', 'sanad' ),
							name
						) }
					</Button>
				</p>
			) ) }
			{ problem !== '' && <p role="alert">{ problem }</p> }
		</>
	);
}
