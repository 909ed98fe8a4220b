import { Disabled, Placeholder } from '@wordpress/components';
import ServerSideRender from '@wordpress/server-side-render';

interface Props {
	/** Name of the block. */
	block: string;
	attributes: object;
	/** The article that the block stands in or is about; none in templates. */
	postId?: number | undefined;
	/** Name of the block for people, and why it may show nothing. */
	title: string;
	emptyText: string;
}

/**
 * A block as the server prints it, without its links doing anything.
 * @param props
 * @param props.block
 * @param props.attributes
 * @param props.postId
 * @param props.title
 * @param props.emptyText
 */
export function Preview( {
	block,
	attributes,
	postId,
	title,
	emptyText,
}: Props ) {
	return (
		<Disabled>
			<ServerSideRender
				block={ block }
				attributes={ attributes }
				{ ...( postId ? { urlQueryArgs: { post_id: postId } } : {} ) }
				skipBlockSupportAttributes
				EmptyResponsePlaceholder={ () => (
					<Placeholder label={ title } instructions={ emptyText } />
				) }
			/>
		</Disabled>
	);
}
