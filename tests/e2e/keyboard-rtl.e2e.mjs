// @ts-check
import { tellKeyboardStory } from './keyboard.mjs';

tellKeyboardStory( 'ar' );
