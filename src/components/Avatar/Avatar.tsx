import { useState } from '@wordpress/element';

import { useBoot } from '../../data';
import { colourOf, initialsOf } from './initials';
import './Avatar.scss';

interface AvatarProps {
	name: string;
	/** Picture; null for none. */
	url?: string | null;
	/** Pixels. */
	size?: number;
}

/**
 * A person at a glance. Hidden from screen readers, since the name always stands beside it.
 * @param props
 * @param props.name
 * @param props.url
 * @param props.size
 */
export function Avatar( { name, url = null, size = 32 }: AvatarProps ) {
	const { settings } = useBoot();
	// Whose server is out of reach is shown by initials, as if he had no picture.
	const [ failedUrl, setFailedUrl ] = useState< string | null >( null );
	const box = { inlineSize: size, blockSize: size };
	if ( url !== null && url !== failedUrl && settings.avatars ) {
		return (
			<img
				className="sanad-avatar"
				src={ url }
				alt=""
				width={ size }
				height={ size }
				loading="lazy"
				referrerPolicy="no-referrer"
				onError={ () => setFailedUrl( url ) }
			/>
		);
	}
	return (
		<span
			className={ `sanad-avatar sanad-avatar--${ colourOf( name ) }` }
			style={ { ...box, fontSize: Math.round( size * 0.4 ) } }
			aria-hidden="true"
		>
			{ initialsOf( name ) }
		</span>
	);
}
