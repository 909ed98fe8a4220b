// @ts-check
import { tellStory } from './deflection.mjs';

tellStory( 'en' );
