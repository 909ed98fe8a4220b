import { Button, FormFileUpload } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface FileSourceProps {
	/** Endings and types of the files that it takes, as `<input accept>` has them. */
	accept: string;
	/** What a file may be. */
	help: string;
	/** The file that the table below is about. */
	chosen: File | null;
	isBusy: boolean;
	onChoose: ( source: { file: File } ) => void;
}

/**
 * Chooses the file to import.
 *
 * @param props
 * @param props.accept
 * @param props.help
 * @param props.chosen
 * @param props.isBusy
 * @param props.onChoose
 */
export function FileSource( {
	accept,
	help,
	chosen,
	isBusy,
	onChoose,
}: FileSourceProps ) {
	return (
		<div className="sanad-import__source">
			<p>{ help }</p>
			<FormFileUpload
				__next40pxDefaultSize
				accept={ accept }
				render={ ( { openFileDialog } ) => (
					<Button
						variant={ chosen ? 'secondary' : 'primary' }
						isBusy={ isBusy }
						disabled={ isBusy }
						accessibleWhenDisabled
						onClick={ openFileDialog }
					>
						{ chosen
							? __( 'Choose another file', 'sanad' )
							: __( 'Choose a file', 'sanad' ) }
					</Button>
				) }
				onChange={ ( { currentTarget } ) => {
					const file = currentTarget.files?.[ 0 ];
					// The same file may be chosen again once it is mended.
					currentTarget.value = '';
					if ( file ) {
						onChoose( { file } );
					}
				} }
			/>
			{ chosen && <bdi>{ chosen.name }</bdi> }
		</div>
	);
}
