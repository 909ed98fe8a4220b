import {
	forwardRef,
	useEffect,
	useImperativeHandle,
	useRef,
	useState,
} from '@wordpress/element';
import {
	$getRoot,
	$getSelection,
	CLEAR_HISTORY_COMMAND,
	COMMAND_PRIORITY_HIGH,
	HISTORY_MERGE_TAG,
	KEY_ENTER_COMMAND,
	type LexicalEditorWithDispose,
} from 'lexical';

import { $setHtml, createMessageEditor, readValue } from './create-editor';
import { hasDirection } from './direction';
import { insertImage, settleImage, withPictures } from './images';
import { insertHtml, selectPlaceholder } from './insert';
import './RichText.scss';
import { readSlash, removeSlash, startSlash } from './slash';
import type { RichTextHandle, RichTextProps } from './types';

interface Props extends RichTextProps {
	/** The editor, once it is there, for the buttons that format. */
	onReady: ( editor: LexicalEditorWithDispose ) => void;
}

/**
 * Files of a paste or drop, unless text came with them (a table copied from a sheet carries both).
 * @param transfer
 */
function filesOf( transfer: DataTransfer | null ): File[] {
	const isText = transfer?.types.includes( 'text/plain' ) ?? false;
	return isText ? [] : Array.from( transfer?.files ?? [] );
}

/**
 * A field for formatted text. Keeps its text itself; the parent hears of each change.
 */
export const RichText = forwardRef< RichTextHandle, Props >(
	function RichTextField(
		{
			label,
			placeholder,
			initialHtml,
			files = [],
			onChange,
			onSubmit,
			onFiles,
			onReady,
			describedBy,
			onSlash,
			onKey,
			completions = null,
		},
		ref
	) {
		const field = useRef< HTMLDivElement >( null );
		const [ editor ] = useState( () =>
			createMessageEditor( withPictures( initialHtml, files ) )
		);
		const [ isEmpty, setEmpty ] = useState( initialHtml === '' );
		const [ isNeutral, setNeutral ] = useState( initialHtml === '' );

		// The editor lives as long as the component; its listeners always call the newest handlers.
		const handlers = useRef( { onChange, onSubmit, onReady, onSlash } );
		useEffect( () => {
			handlers.current = { onChange, onSubmit, onReady, onSlash };
		} );

		useEffect( () => {
			const stopListening = [
				editor.registerUpdateListener(
					( { dirtyElements, dirtyLeaves, tags } ) => {
						const value = readValue( editor );
						setEmpty( value.isEmpty );
						setNeutral(
							! hasDirection(
								editor.getRootElement()?.textContent ?? ''
							)
						);
						const isChanged =
							dirtyElements.size > 0 || dirtyLeaves.size > 0;
						// The text that the field starts with is merged into the history, not typed.
						if ( isChanged && ! tags.has( HISTORY_MERGE_TAG ) ) {
							handlers.current.onChange( value );
						}
						handlers.current.onSlash?.( readSlash( editor ) );
					}
				),
				editor.registerCommand(
					KEY_ENTER_COMMAND,
					( event ) => {
						if ( ! event || ! ( event.ctrlKey || event.metaKey ) ) {
							return false;
						}
						event.preventDefault();
						handlers.current.onSubmit();
						return true;
					},
					COMMAND_PRIORITY_HIGH
				),
			];
			editor.setRootElement( field.current );
			handlers.current.onReady( editor );
			return () => {
				stopListening.forEach( ( stop ) => stop() );
				editor.setRootElement( null );
			};
		}, [ editor ] );

		useImperativeHandle(
			ref,
			() => ( {
				focus: () => {
					field.current?.focus();
					editor.focus();
				},
				clear: () => {
					editor.update( () => $setHtml( editor, '' ), {
						discrete: true,
					} );
					editor.dispatchCommand( CLEAR_HISTORY_COMMAND, undefined );
				},
				insertText: ( text ) =>
					editor.update( () => {
						const selection =
							$getSelection() ?? $getRoot().selectEnd();
						selection.insertText( text );
					} ),
				insertHtml: ( html ) => {
					insertHtml( editor, html );
					editor.focus();
				},
				insertImage: ( upload, url, alt ) =>
					insertImage( editor, upload, url, alt ),
				settleImage: ( upload, file ) =>
					settleImage( editor, upload, file ),
				startSlash: ( word ) => {
					startSlash( editor, word );
					editor.focus();
				},
				removeSlash: () => removeSlash( editor ),
				goToPlaceholder: ( index ) => {
					field.current?.focus();
					selectPlaceholder( editor, index );
				},
			} ),
			[ editor ]
		);

		const takeFiles = (
			event: React.ClipboardEvent | React.DragEvent,
			transfer: DataTransfer | null
		) => {
			const taken = filesOf( transfer );
			if ( taken.length > 0 ) {
				event.preventDefault();
				event.stopPropagation();
				onFiles( taken );
			}
		};

		return (
			<div className="sanad-rich-text">
				<div
					ref={ field }
					className={ `sanad-rich-text__field${ isNeutral ? ' is-neutral' : '' }` }
					contentEditable
					suppressContentEditableWarning
					role="textbox"
					tabIndex={ 0 }
					aria-multiline="true"
					aria-label={ label }
					aria-placeholder={ placeholder }
					aria-describedby={ describedBy }
					aria-autocomplete={ onSlash ? 'list' : undefined }
					aria-haspopup={ onSlash ? 'listbox' : undefined }
					aria-controls={ completions?.id }
					aria-activedescendant={ completions?.active }
					dir={ isNeutral ? undefined : 'auto' }
					onKeyDownCapture={ onKey }
					onPasteCapture={ ( event ) =>
						takeFiles( event, event.clipboardData )
					}
					onDropCapture={ ( event ) =>
						takeFiles( event, event.dataTransfer )
					}
				/>
				{ isEmpty && (
					<div
						className="sanad-rich-text__placeholder"
						aria-hidden="true"
					>
						{ placeholder }
					</div>
				) }
			</div>
		);
	}
);
