import { __ } from '@wordpress/i18n';

import { ImportDialog } from '../../components/ImportDialog';
import { useImport } from '../../data/import';

const TOUCHES = [ '/articles', '/article-categories', '/help-centre' ];

/**
 * Takes articles in from files.
 *
 * @param props
 * @param props.onClose
 */
export function ImportArticles( { onClose }: { onClose: () => void } ) {
	const run = useImport( '/articles/import', TOUCHES );
	return (
		<ImportDialog
			title={ __( 'Import articles', 'sanad' ) }
			run={ run }
			accept=".csv,.html,.htm,.md,.markdown"
			help={ __(
				'A CSV table, or one article as HTML or Markdown.',
				'sanad'
			) }
			onClose={ onClose }
		/>
	);
}
