/**
 * What our blocks use of `@wordpress/block-editor`, which ships no types.
 * @param props
 */
declare module '@wordpress/block-editor' {
	import type { ComponentType, HTMLAttributes, ReactNode } from 'react';

	export const InspectorControls: ComponentType< { children: ReactNode } >;

	export const RichText: ComponentType<
		{
			tagName: string;
			value: string;
			onChange: ( value: string ) => void;
			/** Names of formats, such as `core/link`; all where it is left out. */
			allowedFormats?: string[];
			placeholder?: string;
		} & Pick< HTMLAttributes< HTMLElement >, 'className' | 'aria-label' >
	>;

	export function useBlockProps(
		props?: HTMLAttributes< HTMLElement >
	): HTMLAttributes< HTMLElement >;
}
