/** Stands in for `@wordpress/block-editor` where a test mounts the edit component of a block. */
import type { ReactNode } from 'react';

interface Children {
	children: ReactNode;
}

export const useBlockProps = ( props: object = {} ) => props;

export const InspectorControls = ( { children }: Children ) => (
	<aside>{ children }</aside>
);

export const RichText = ( props: {
	value: string;
	onChange: ( value: string ) => void;
	placeholder?: string;
	'aria-label': string;
} ) => (
	<input
		aria-label={ props[ 'aria-label' ] }
		placeholder={ props.placeholder }
		value={ props.value }
		onChange={ ( { target } ) => props.onChange( target.value ) }
	/>
);
