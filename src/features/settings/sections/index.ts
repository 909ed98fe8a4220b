import type { Boot } from '../../../types/boot';
import type { SettingsSection } from '../section';
import { fastLane } from './fast-lane';
import { personal } from './personal';
import { searchIndex } from './search-index';
import { startViews } from './start-views';
import { ticketTemplates } from './ticket-templates';

/** Every section, in the order in which the screen offers them within their group. */
const SECTIONS: SettingsSection[] = [
	personal,
	startViews,
	ticketTemplates,
	fastLane,
	searchIndex,
];

/**
 * The sections that are for somebody.
 *
 * @param user
 * @param user.can
 */
export function sectionsFor( { can }: Boot[ 'user' ] ): SettingsSection[] {
	return SECTIONS.filter( ( { needs } ) => needs === null || can[ needs ] );
}
