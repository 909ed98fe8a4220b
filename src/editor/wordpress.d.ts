/* What our panels use of WordPress's own editor scripts, which are never bundled. */

declare module '@wordpress/plugins' {
	import type { ComponentType } from 'react';

	export function registerPlugin(
		name: string,
		settings: { render: ComponentType }
	): void;
}

declare module '@wordpress/editor' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';
	import type { ComponentType, ReactNode } from 'react';

	/** A section of the settings of a post. Since WordPress 6.6. */
	export const PluginDocumentSettingPanel: ComponentType< {
		name: string;
		title: string;
		className?: string;
		children: ReactNode;
	} >;

	export const store: StoreDescriptor<
		ReduxStoreConfig<
			unknown,
			{ editPost: ( edits: object ) => { type: string } },
			{
				getCurrentPostId: ( state: unknown ) => number;
				isEditedPostNew: ( state: unknown ) => boolean;
				getEditedPostAttribute: (
					state: unknown,
					name: string
				) => unknown;
			}
		>
	>;
}
