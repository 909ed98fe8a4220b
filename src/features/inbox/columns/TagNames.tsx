import type { Tag } from '../../../types/api';

/** Beyond these a row says how many more there are. */
const SHOWN = 2;

/**
 * The first tags of a ticket, and how many there are besides.
 *
 * @param props
 * @param props.tags
 */
export function TagNames( { tags }: { tags: Tag[] } ) {
	const hidden = tags.slice( SHOWN );
	return (
		<>
			{ tags.slice( 0, SHOWN ).map( ( tag ) => (
				<bdi key={ tag.id } className="sanad-row__tag">
					{ tag.name }
				</bdi>
			) ) }
			{ hidden.length > 0 && (
				<bdi
					dir="ltr"
					title={ hidden.map( ( { name } ) => name ).join( ', ' ) }
				>{ `+${ hidden.length }` }</bdi>
			) }
		</>
	);
}
