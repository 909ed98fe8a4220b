import { Toolbar, ToolbarGroup } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { LexicalEditor } from 'lexical';

import { FormatButtons } from './FormatButtons';

interface Props {
	editor: LexicalEditor;
	className?: string;
}

/**
 * The buttons that format a text, as one stop of the Tab key.
 *
 * @param props
 * @param props.editor
 * @param props.className
 */
export function FormatBar( { editor, className = '' }: Props ) {
	return (
		<Toolbar
			label={ __( 'Format', 'sanad' ) }
			variant="unstyled"
			className={ className }
		>
			<ToolbarGroup>
				<FormatButtons editor={ editor } />
			</ToolbarGroup>
		</Toolbar>
	);
}
