import { useDispatch, useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useCallback } from '@wordpress/element';

import type { Visibility } from '../types/api';

/** What is kept with an article besides its text; `includes/KnowledgeBase/ArticleMeta.php` registers it. */
export interface ArticleMeta {
	_sanad_language: string;
	_sanad_visibility: Visibility;
	_sanad_products: number[];
	_sanad_related: number[];
	/** `Y-m-d`; empty for none. */
	_sanad_review_at: string;
	/** 0 for nobody. */
	_sanad_owner: number;
	_sanad_note: string;
	/** Made of a ticket, and not checked for personal data yet. */
	_sanad_needs_check: boolean;
}

const EMPTY: ArticleMeta = {
	_sanad_language: '',
	_sanad_visibility: 'public',
	_sanad_products: [],
	_sanad_related: [],
	_sanad_review_at: '',
	_sanad_owner: 0,
	_sanad_note: '',
	_sanad_needs_check: false,
};

export interface ArticleInEditor {
	id: number;
	/** Nothing of it has been saved yet. */
	isNew: boolean;
	meta: ArticleMeta;
	/** Saved with the article. */
	change: ( part: Partial< ArticleMeta > ) => void;
}

/** The article that is open in the editor. */
export function useArticleMeta(): ArticleInEditor {
	const { editPost } = useDispatch( editorStore );
	const article = useSelect( ( select ) => {
		const editor = select( editorStore );
		return {
			id: editor.getCurrentPostId(),
			isNew: editor.isEditedPostNew(),
			meta: editor.getEditedPostAttribute( 'meta' ) as
				Partial< ArticleMeta > | undefined,
		};
	}, [] );
	const change = useCallback(
		( part: Partial< ArticleMeta > ) => void editPost( { meta: part } ),
		[ editPost ]
	);
	return { ...article, meta: { ...EMPTY, ...article.meta }, change };
}
