import { TOGGLE_LINK_COMMAND } from '@lexical/link';
import {
	INSERT_ORDERED_LIST_COMMAND,
	INSERT_UNORDERED_LIST_COMMAND,
	REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { ToolbarButton } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, isRTL } from '@wordpress/i18n';
import {
	code,
	formatBold,
	formatItalic,
	formatListBullets,
	formatListBulletsRTL,
	formatListNumbered,
	formatListNumberedRTL,
	formatLTR,
	formatRTL,
	link,
	quote,
} from '@wordpress/icons';
import { displayShortcut } from '@wordpress/keycodes';
import {
	$createParagraphNode,
	$getSelection,
	FORMAT_TEXT_COMMAND,
	type LexicalEditor,
} from 'lexical';

import { $createCodeBlockNode } from './code-block-node';
import { directionOf, type TextDirection } from './direction';
import { codeBlock } from './icons';
import { LinkForm } from './LinkForm';
import { $directedBlock, type Mark, useFormat } from './use-format';

interface Props {
	editor: LexicalEditor;
}

function $toggleQuote( isQuote: boolean ): void {
	$setBlocksType( $getSelection(), () =>
		isQuote ? $createParagraphNode() : $createQuoteNode()
	);
}

function $toggleCodeBlock( isCode: boolean ): void {
	$setBlocksType( $getSelection(), () =>
		isCode ? $createParagraphNode() : $createCodeBlockNode()
	);
}

/**
 * Turns the paragraphs that are selected round. Where that is the direction which their text has by
 * itself, they follow their text again.
 *
 * @param direction
 */
function $setDirection( direction: TextDirection ): void {
	const blocks = new Set(
		$getSelection()?.getNodes().map( $directedBlock ) ?? []
	);
	blocks.forEach( ( block ) =>
		block?.setDirection(
			directionOf( block.getTextContent() ) === direction
				? null
				: direction
		)
	);
}

/**
 * The buttons that format what is selected. Stands inside a `<Toolbar>` of its parent, which makes
 * them one tab stop with arrow keys between them.
 *
 * @param props
 * @param props.editor
 */
export function FormatButtons( { editor }: Props ) {
	const format = useFormat( editor );
	const [ isLinking, setLinking ] = useState( false );

	const mark = ( name: Mark ) => () =>
		editor.dispatchCommand( FORMAT_TEXT_COMMAND, name );

	const toggleList = ( type: 'bullet' | 'number' ) => () => {
		const insert =
			type === 'bullet'
				? INSERT_UNORDERED_LIST_COMMAND
				: INSERT_ORDERED_LIST_COMMAND;
		editor.dispatchCommand(
			format.list === type ? REMOVE_LIST_COMMAND : insert,
			undefined
		);
	};

	const closeLinkForm = () => {
		setLinking( false );
		editor.focus();
	};

	return (
		<>
			<ToolbarButton
				icon={ formatBold }
				label={ __( 'Bold', 'sanad' ) }
				shortcut={ displayShortcut.primary( 'b' ) }
				isPressed={ format.bold }
				onClick={ mark( 'bold' ) }
			/>
			<ToolbarButton
				icon={ formatItalic }
				label={ __( 'Italic', 'sanad' ) }
				shortcut={ displayShortcut.primary( 'i' ) }
				isPressed={ format.italic }
				onClick={ mark( 'italic' ) }
			/>
			<ToolbarButton
				icon={ isRTL() ? formatListBulletsRTL : formatListBullets }
				label={ __( 'List', 'sanad' ) }
				isPressed={ format.list === 'bullet' }
				onClick={ toggleList( 'bullet' ) }
			/>
			<ToolbarButton
				icon={ isRTL() ? formatListNumberedRTL : formatListNumbered }
				label={ __( 'Numbered list', 'sanad' ) }
				isPressed={ format.list === 'number' }
				onClick={ toggleList( 'number' ) }
			/>
			<ToolbarButton
				icon={ quote }
				label={ __( 'Quote', 'sanad' ) }
				isPressed={ format.quote }
				onClick={ () =>
					editor.update( () => $toggleQuote( format.quote ) )
				}
			/>
			<ToolbarButton
				icon={ code }
				label={ __( 'Code', 'sanad' ) }
				isPressed={ format.code }
				onClick={ mark( 'code' ) }
			/>
			<ToolbarButton
				icon={ codeBlock }
				label={ __( 'Lines of code', 'sanad' ) }
				isPressed={ format.codeBlock }
				onClick={ () =>
					editor.update( () => $toggleCodeBlock( format.codeBlock ) )
				}
			/>
			<ToolbarButton
				icon={ format.direction === 'rtl' ? formatLTR : formatRTL }
				label={
					format.direction === 'rtl'
						? __( 'Paragraph from left to right', 'sanad' )
						: __( 'Paragraph from right to left', 'sanad' )
				}
				onClick={ () =>
					editor.update( () =>
						$setDirection(
							format.direction === 'rtl' ? 'ltr' : 'rtl'
						)
					)
				}
			/>
			<ToolbarButton
				icon={ link }
				label={ __( 'Link', 'sanad' ) }
				isPressed={ format.link !== null }
				aria-expanded={ isLinking }
				onClick={ () => setLinking( ! isLinking ) }
			/>
			{ isLinking && (
				<LinkForm
					address={ format.link ?? '' }
					onSave={ ( address ) => {
						editor.dispatchCommand( TOGGLE_LINK_COMMAND, address );
						closeLinkForm();
					} }
					onClose={ closeLinkForm }
				/>
			) }
		</>
	);
}
