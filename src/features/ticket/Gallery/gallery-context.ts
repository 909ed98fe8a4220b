import { createContext, useContext } from '@wordpress/element';

/** Opens the files of the conversation at one of them. */
export type OpenFile = ( id: number ) => void;

const Context = createContext< OpenFile | null >( null );

export const GalleryProvider = Context.Provider;

/** Opens the gallery; null where there is none around. */
export function useOpenFile(): OpenFile | null {
	return useContext( Context );
}
