// @ts-check
import { visitHelpCentre } from './help-centre.mjs';

visitHelpCentre( 'en' );
