import type { UsedArticle } from '../../../data';
import type { Attachment, Unresolved } from '../../../types/api';

/** What is put into an answer. */
export interface Insertion {
	/** Markup of a message. */
	html: string;
	/** The ready text that it comes from. */
	cannedReplyId?: number;
	/** The article that it comes from. */
	article?: UsedArticle;
	/** Files that go along. */
	attachments?: Attachment[];
	/** Placeholders in it that have no value. */
	unresolved?: Unresolved[];
}
