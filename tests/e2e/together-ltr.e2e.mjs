// @ts-check
import { tellTogether } from './together.mjs';

tellTogether( 'en' );
