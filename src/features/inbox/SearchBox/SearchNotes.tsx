/**
 * What the server says about a search that it could not understand as it may have been meant.
 *
 * @param props
 * @param props.notes Sentences.
 */
export function SearchNotes( { notes }: { notes: string[] } ) {
	return (
		<div role="status" className="sanad-search-notes">
			{ notes.map( ( note ) => (
				<p key={ note }>{ note }</p>
			) ) }
		</div>
	);
}
