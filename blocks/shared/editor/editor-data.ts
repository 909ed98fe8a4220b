/** What the settings of the blocks offer; from `BlockEditor` in PHP. */
export interface EditorData {
	languages: { code: string; name: string }[];
	/** In the order in which they are shown; `depth` 0 at the top. */
	categories: { id: number; name: string; depth: number }[];
}

declare global {
	interface Window {
		sanadHelpCentre?: EditorData;
	}
}

export const editorData = (): EditorData =>
	window.sanadHelpCentre ?? { languages: [], categories: [] };
