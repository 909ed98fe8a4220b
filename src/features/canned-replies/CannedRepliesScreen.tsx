import { Button } from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { useScreenArgs } from '../../app/router';
import { Page } from '../../components/Page';
import { Split } from '../../components/Split';
import { useBoot, useCannedReplies } from '../../data';
import { FolderList } from './FolderList';
import { parseReplies } from './reply-filters';
import { ReplyDialogs } from './ReplyDialogs';
import { ReplyEditor } from './ReplyEditor';
import { ReplyList } from './ReplyList';
import { ReplyTools } from './ReplyTools';

/** Ready answers: folders, the list, and the one that is open. */
export default function CannedRepliesScreen() {
	const { args, routeWith, change } = useScreenArgs( 'canned-replies' );
	const filters = useMemo( () => parseReplies( args ), [ args ] );
	const replies = useCannedReplies();
	const { user } = useBoot();
	const close = () => change( { reply: '' } );
	const open = replies.items.find(
		( reply ) => String( reply.id ) === args.reply
	);

	return (
		<Page
			title={ __( 'Canned replies', 'sanad' ) }
			actions={
				<>
					{ user.can.manageContent && (
						<ReplyTools
							onImport={ () => change( { dialog: 'import' } ) }
						/>
					) }
					<Button
						variant="primary"
						onClick={ () => change( { reply: 'new' } ) }
					>
						{ __( 'New canned reply', 'sanad' ) }
					</Button>
				</>
			}
		>
			<Split
				side={
					<FolderList
						folders={ replies.folders }
						replies={ replies.items }
						current={ filters.folder }
						routeWith={ routeWith }
					/>
				}
				list={
					<ReplyList
						replies={ replies }
						filters={ filters }
						args={ args }
						routeWith={ routeWith }
						onChange={ change }
					/>
				}
				detail={
					open || args.reply === 'new' ? (
						<ReplyEditor
							key={ args.reply }
							reply={ open ?? null }
							folder={ filters.folder }
							folders={ replies.folders }
							onSaved={ ( id ) =>
								change(
									{ reply: String( id ) },
									{ replace: true }
								)
							}
							onClose={ close }
						/>
					) : null
				}
			/>
			<ReplyDialogs
				dialog={ args.dialog ?? '' }
				onImported={ replies.reload }
				onClose={ () => change( { dialog: '' } ) }
			/>
		</Page>
	);
}
