import type { ScreenArgs } from '../../../app/router';
import type { TagActions } from '../../../data/settings';
import type { TagDetail } from '../../../types/api';
import { DeleteTag } from './DeleteTag';
import { MergeTag } from './MergeTag';
import { TagForm } from './TagForm';

interface TagDialogsProps {
	args: ScreenArgs[ 'args' ];
	tags: TagDetail[];
	uses: Map< number, number > | null;
	actions: TagActions;
	change: ScreenArgs[ 'change' ];
}

/**
 * What the address says is open: a tag, its merging, its deletion.
 *
 * @param props
 * @param props.args
 * @param props.tags
 * @param props.uses
 * @param props.actions
 * @param props.change
 */
export function TagDialogs( {
	args,
	tags,
	uses,
	actions,
	change,
}: TagDialogsProps ) {
	const find = ( id: string | undefined ) =>
		tags.find( ( tag ) => String( tag.id ) === id ) ?? null;
	const tag = find( args.tag );
	const close = () => change( { tag: '', merge: '', remove: '' } );
	const tickets = tag && uses ? ( uses.get( tag.id ) ?? 0 ) : null;

	if ( tag && args.merge ) {
		return (
			<MergeTag
				tag={ tag }
				tags={ tags }
				offered={ find( args.merge ) }
				tickets={ tickets }
				merge={ actions.merge }
				onClose={ close }
			/>
		);
	}
	if ( tag && args.remove === '1' ) {
		return (
			<DeleteTag
				tag={ tag }
				tickets={ tickets }
				remove={ actions.remove }
				onClose={ close }
			/>
		);
	}
	if ( tag || args.tag === 'new' ) {
		return (
			<TagForm
				key={ args.tag }
				tag={ tag }
				tags={ tags }
				actions={ actions }
				onMerge={ ( into ) =>
					change( { merge: into ? String( into.id ) : 'choose' } )
				}
				onDelete={ () => change( { remove: '1' } ) }
				onClose={ close }
			/>
		);
	}
	return null;
}
