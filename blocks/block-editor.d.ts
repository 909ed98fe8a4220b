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

	/** A file of the media library. */
	export interface Media {
		id: number;
		url: string;
		filename?: string;
	}

	export const MediaUploadCheck: ComponentType< { children: ReactNode } >;

	export const MediaUpload: ComponentType< {
		/** MIME types, or their first parts. */
		allowedTypes: string[];
		onSelect: ( media: Media ) => void;
		render: ( props: { open: () => void } ) => ReactNode;
	} >;

	export const InnerBlocks: ComponentType< {
		allowedBlocks?: string[];
		template?: [ string, object ][];
	} > & { Content: ComponentType };

	export function useBlockProps(
		props?: HTMLAttributes< HTMLElement >
	): HTMLAttributes< HTMLElement >;
}
