// @ts-check
import { tellReplies } from './replies-story.mjs';

tellReplies( 'ar' );
