/**
 * The part of `@wordpress/commands` that is in every WordPress from 6.6 on; the package has no types.
 * @param loader
 */
declare module '@wordpress/commands' {
	import type { ReduxStoreConfig, StoreDescriptor } from '@wordpress/data';
	import type { ComponentType, ReactElement } from 'react';

	/** What the palette offers. */
	export interface Command {
		/** Unlike those of all others. */
		name: string;
		label: string;
		/** What is searched in the place of the label. */
		searchLabel?: string;
		icon?: ReactElement;
		/** Newer versions write it beside the label if they have a word for it. */
		category?: string;
		callback: ( palette: { close: () => void } ) => void;
	}

	interface CommandLoader {
		name: string;
		/** `root` offers them before anything is typed as well. */
		context?: string;
		hook: ( asked: { search: string } ) => {
			commands: Command[];
			isLoading: boolean;
		};
	}

	export const store: StoreDescriptor<
		ReduxStoreConfig<
			unknown,
			{
				open: () => { type: string };
				close: () => { type: string };
			},
			{ isOpen: ( state: unknown ) => boolean }
		>
	>;

	export const CommandMenu: ComponentType;
	export function useCommandLoader( loader: CommandLoader ): void;
}
