import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { languageName } from './language-name';

interface Props {
	/** Two letters each; empty for a text that fits any language. */
	languages: string[];
	chosen: string;
	onChoose: ( language: string ) => void;
}

/**
 * Chooses between the languages of a text, if it has several.
 *
 * @param props
 * @param props.languages
 * @param props.chosen
 * @param props.onChoose
 */
export function LanguageChoice( { languages, chosen, onChoose }: Props ) {
	if ( languages.length < 2 ) {
		return null;
	}
	return (
		<div
			className="sanad-insert__languages"
			role="group"
			aria-label={ __( 'Language', 'sanad' ) }
		>
			{ languages.map( ( language ) => (
				<Button
					key={ language }
					size="small"
					variant="tertiary"
					lang={ language || undefined }
					isPressed={ language === chosen }
					onClick={ () => onChoose( language ) }
				>
					{ languageName( language ) }
				</Button>
			) ) }
		</div>
	);
}
