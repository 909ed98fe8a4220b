<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** How a list of articles can be sorted. */
enum ArticleSort: string {

	case Order   = 'order';
	case Newest  = 'newest';
	case Updated = 'updated';
	case Views   = 'views';
	case Helpful = 'helpful';
	case Title   = 'title';
}
