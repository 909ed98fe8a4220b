// @ts-check
import { tellInbox } from './inbox-story.mjs';

tellInbox( 'en' );
