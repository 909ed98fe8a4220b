<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** What needs an editor's attention. */
enum ArticleFilter: string {

	/** The review date has passed. */
	case Stale = 'stale';

	/** A language of the help centre is missing. */
	case MissingTranslation = 'missing_translation';

	/** More readers said "no" than "yes" in 90 days. */
	case Unhelpful = 'unhelpful';

	/** Nobody has read it in 90 days. */
	case Unread = 'unread';
}
