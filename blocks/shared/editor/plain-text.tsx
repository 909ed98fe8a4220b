import { RichText } from '@wordpress/block-editor';
import type { Setting } from './settings-of';

interface Props extends Setting< string > {
	tagName: 'p' | 'div' | 'h2';
	className: string;
	/** What the text is, for people who do not see where it stands. */
	label: string;
	placeholder: string;
}

/**
 * A text of a block that is written in place, without bold, links and the like.
 * @param props
 * @param props.label
 */
export function PlainText( { label, ...props }: Props ) {
	return <RichText { ...props } allowedFormats={ [] } aria-label={ label } />;
}
