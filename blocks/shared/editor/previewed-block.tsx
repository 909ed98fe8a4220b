import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import { Disabled, Placeholder } from '@wordpress/components';
import ServerSideRender from '@wordpress/server-side-render';
import type { ReactNode } from 'react';

interface Props {
	/** Name of the block. */
	block: string;
	attributes: object;
	/** From the editor; `postId` is the article that the block stands in or is about, none in templates. */
	context: Record< string, unknown >;
	/** Name of the block for people, and why it may show nothing. */
	title: string;
	emptyText: string;
	/** Panels of the sidebar. */
	children: ReactNode;
}

/**
 * A block as the server prints it, without its links doing anything; its settings in the sidebar.
 * @param props
 * @param props.block
 * @param props.attributes
 * @param props.context
 * @param props.title
 * @param props.emptyText
 * @param props.children
 */
export function PreviewedBlock( {
	block,
	attributes,
	context,
	title,
	emptyText,
	children,
}: Props ) {
	const postId = context.postId as number | undefined;
	return (
		<>
			<InspectorControls>{ children }</InspectorControls>
			<div { ...useBlockProps() }>
				<Disabled>
					<ServerSideRender
						block={ block }
						attributes={ attributes }
						{ ...( postId
							? { urlQueryArgs: { post_id: postId } }
							: {} ) }
						skipBlockSupportAttributes
						EmptyResponsePlaceholder={ () => (
							<Placeholder
								label={ title }
								instructions={ emptyText }
							/>
						) }
					/>
				</Disabled>
			</div>
		</>
	);
}
