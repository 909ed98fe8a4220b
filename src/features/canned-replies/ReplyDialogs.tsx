import { __ } from '@wordpress/i18n';

import { ImportDialog } from '../../components/ImportDialog';
import { useImport } from '../../data/import';

interface ReplyDialogsProps {
	/** What the address says. */
	dialog: string;
	onImported: () => void;
	onClose: () => void;
}

/**
 * What stands over the list, by its address.
 *
 * @param props
 * @param props.dialog
 * @param props.onImported
 * @param props.onClose
 */
export function ReplyDialogs( {
	dialog,
	onImported,
	onClose,
}: ReplyDialogsProps ) {
	const run = useImport( '/canned-replies/import', [] );
	if ( dialog !== 'import' ) {
		return null;
	}
	return (
		<ImportDialog
			title={ __( 'Import canned replies', 'sanad' ) }
			run={ run }
			accept=".json,.csv"
			help={ __(
				'A JSON or CSV file as the export writes it. Replies with the same title are replaced.',
				'sanad'
			) }
			onDone={ onImported }
			onClose={ onClose }
		/>
	);
}
