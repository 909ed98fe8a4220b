import { __ } from '@wordpress/i18n';

import { ImportDialog } from '../../components/ImportDialog';
import { useBoot } from '../../data';
import { useImport } from '../../data/import';
import { PostSource } from './PostSource';

const TOUCHES = [ '/articles', '/article-categories', '/help-centre' ];

/**
 * Takes articles in from files, or from posts of the site.
 *
 * @param props
 * @param props.onClose
 */
export function ImportArticles( { onClose }: { onClose: () => void } ) {
	const { can } = useBoot().user;
	const run = useImport( '/articles/import', TOUCHES );
	return (
		<ImportDialog
			title={ __( 'Import articles', 'sanad' ) }
			run={ run }
			accept=".csv,.html,.htm,.md,.markdown,.zip"
			help={ __(
				'A CSV table, one article as HTML or Markdown, or a ZIP archive of such files.',
				'sanad'
			) }
			other={
				can.editPosts
					? {
							title: __( 'From posts', 'sanad' ),
							render: ( choose, isBusy ) => (
								<PostSource
									isBusy={ isBusy }
									onChoose={ choose }
								/>
							),
						}
					: undefined
			}
			onClose={ onClose }
		/>
	);
}
